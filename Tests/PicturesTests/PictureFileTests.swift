import Corpus
import Engine
import JSON
import Messages
import TestSupport
import Testing

@testable import Pictures

/// Files of pictures: well-formed, without a way into the network, and with nothing of a text as markup.
@Suite struct PictureFileTests {
  @Test(arguments: [
    ("a/b.svg", PictureFile.svg), ("B.SVG", .svg), ("x.vl.json", .vegaLite), ("x.htm", .html),
    ("x.gv", .dot), ("x.dot", .dot), ("x.geojson", .geojson), ("x.png", .png),
  ])
  func formIsThatOfTheEnding(path: String, form: PictureFile) {
    #expect(PictureFile(ending: path) == form)
  }

  @Test(arguments: ["x.json", "svg", "x.svg/y", "x.csv", ""]) func othersAreNoPictures(path: String)
  {
    #expect(PictureFile(ending: path) == nil)
  }

  private static let hostile = """
    id,date,title
    a,1960,"</script><script>alert(1)</script>"
    b,1961,<img src=x onerror=alert(1)> & 'quoted'
    c,,"]]> --> \u{202E}turned"

    """

  private func hostileTimeline() throws -> Timeline {
    let folder = try ScratchFolder()
    let path = try folder.write(Self.hostile, to: "rows.csv")
    return try Ask(try CorpusLoader.load(paths: [path])).timeline("rows | timeline")
  }

  @Test func noTextBecomesMarkup() throws {
    let timeline = try hostileTimeline()
    let page = TimelinePage(
      timeline, title: "</title><script>", query: "</code><script>", proofs: [["</script>"]],
      language: .en
    ).text
    // Two elements of script, those of the page itself.
    #expect(page.ranges(of: "<script").count == 2)
    #expect(page.ranges(of: "</script>").count == 2)
    #expect(!page.contains("<img"))
    let vector = TimelineVector(timeline, title: "<b>", language: .en).text
    #expect(!vector.contains("<script") && !vector.contains("<img") && !vector.contains("<b>"))
  }

  @Test func aPageAsksNothingOfTheNetwork() throws {
    let page = TimelinePage(
      try hostileTimeline(), title: "", query: "", proofs: [], language: .ja
    ).text
    #expect(page.contains("default-src 'none'"))
    for sign in ["http:", "https:", "//cdn", "@import", "src=\""] {
      #expect(!page.contains(sign), "\(sign)")
    }
  }

  @Test(arguments: ReaderLanguage.allCases) func aPageIsInItsLanguage(language: ReaderLanguage)
    throws
  {
    let page = TimelinePage(
      try hostileTimeline(), title: "t", query: "q", proofs: [], language: language
    ).text
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains(PageWords.text("search", language)))
  }

  /// Each element is closed, in its place.
  @Test(arguments: [
    "events | timeline by type", "events | chart decade by type",
    "events | chart heat decade by type",
    "events | chart line year by type", "events | chart area decade", "events | chart type",
    "quantities | chart scatter as_of by value", "events where year > 3000 | timeline",
    "events where year > 3000 | chart type",
  ])
  func aVectorIsWellFormed(query: String) throws {
    let ask = Ask(try CorpusLoader.builtIn())
    let text =
      switch try ask.picture(query) {
      case .timeline(let timeline): TimelineVector(timeline, title: "a & b", language: .zh).text
      case .chart(let chart): ChartVector(chart, title: "a & b", language: .zh).text
      }
    var open: [Substring] = []
    for tag in text.matches(of: /<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/) {
      if tag.output.1 == "/" {
        #expect(open.popLast() == tag.output.2)
      } else if tag.output.3 != "/" {
        open.append(tag.output.2)
      }
    }
    #expect(open.isEmpty)
    #expect(!text.contains("nan") && !text.contains("inf\""))
  }

  @Test func aGraphHasEachNodeOnce() throws {
    let ask = Ask(try CorpusLoader.builtIn())
    _ = try ask.answer("relations")
    let graph = try #require(ask.workspace.graph())
    #expect(Set(graph.nodes.map(\.name)).count == graph.nodes.count)
    let names = Set(graph.nodes.map(\.name))
    #expect(graph.edges.allSatisfy { names.contains($0.from) && names.contains($0.to) })
    #expect(graph.edges.count >= 111)
  }

  @Test func placesHaveTheBoundsOfTheirDates() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      """
      id,date,latitude,longitude,title
      a,[1945..1947],35.7,139.7,東京
      b,1951/1952-04,34.4,132.5,広島
      c,1950,95,10,nowhere
      d,1950,,10,without
      """, to: "places.csv")
    let ask = Ask(try CorpusLoader.load(paths: [path]))
    _ = try ask.answer("places")
    let places = try #require(ask.workspace.placedRows())
    #expect(places.leftOut == 2)
    let json = try JSONValue(parsing: PlacesText.text(places))
    let expected = """
      {"start":{"earliest":"1945-01-01","latest":"1947-12-31"},\
      "end":{"earliest":"1945-01-01","latest":"1947-12-31"}}
      """
    #expect(json.compactText.contains(expected))
    #expect(json.compactText.contains("\"coordinates\":[139.7,35.7]"))
    _ = try ask.answer("places | group by title")
    #expect(ask.workspace.placedRows() == nil)
  }
}
