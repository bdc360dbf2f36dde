import Corpus
import Engine
import Query
import TestSupport

@testable import Pictures

extension Ask {
  /// What is drawn by a query whose last stage draws.
  func picture(_ query: String) throws -> DrawnPicture {
    let source = SourceText(query)
    let pipeline = try Self.parse(query)
    guard case .picture(let picture)? = pipeline.stages.last?.kind else {
      throw Refusal(diagnostics: [], query: query)
    }
    let asked = Pipeline(
      source: pipeline.source, stages: pipeline.stages.dropLast(), range: pipeline.range)
    var binder = workspace.binder(for: source)
    guard let plan = binder.bind(asked),
      let drawn = binder.picture(picture, of: plan, asked, at: pipeline.range)
    else { throw Refusal(diagnostics: binder.diagnostics, query: query) }
    _ = try workspace.run(drawn.plan)
    return try workspace.draw(drawn.picture, of: drawn.plan)
  }

  func timeline(_ query: String) throws -> Timeline {
    guard case .timeline(let timeline) = try picture(query) else {
      throw Refusal(diagnostics: [], query: query)
    }
    return timeline
  }

  func amounts(_ query: String) throws -> Chart.Amounts {
    guard case .chart(let chart) = try picture(query), case .amounts(let amounts) = chart.content
    else { throw Refusal(diagnostics: [], query: query) }
    return amounts
  }
}

/// A corpus with each kind of date, and names in three scripts.
enum DatedCorpus {
  static func ask() throws -> Ask {
    let folder = try ScratchFolder()
    let rows = """
      id,date,type,title
      known,1960-06-15,treaty,A known day
      one,[1955..1965],treaty,一个未知的日子，长长的标题放不下
      month,1958-03,visit,小さな会談が行われた月
      either,"[1952-01-01,1968-12-31]",visit,One or the other
      lasted,1951/1957-04,law,It lasted 持续
      since,1953-10-01/..,law,Without an end
      until,[..1959-05-01],law,Before a day
      about,1962-07-01~,treaty,About a day
      doubted,1963-02-02?,visit,In doubt
      none,,visit,No date
      nowhere,../..,law,No place
      """
    try folder.write(rows + "\n", to: "dated.csv")
    let descriptor = """
      { "name": "dated", "resources": [ { "name": "dated", "path": "dated.csv", "schema": {
        "primaryKey": "id", "fields": [
          { "name": "id", "type": "string" },
          { "name": "date", "type": "string", "rdfType": "http://id.loc.gov/datatypes/edtf" },
          { "name": "type", "type": "string",
            "constraints": { "enum": ["treaty", "visit", "law"] } },
          { "name": "title", "type": "string" } ] } } ] }
      """
    try folder.write(descriptor, to: "datapackage.json")
    return Ask(try CorpusLoader.load(paths: [folder.path]))
  }
}
