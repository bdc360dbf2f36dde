import Conversation
import Corpus
import TestSupport
import Testing

/// Works from before our era, in every style: EDTF counts from a year 0, which no style knows.
@Suite struct CiteEraTests {
  /// A date, and what the styles make of it.
  struct Work: Sendable, CustomTestStringConvertible {
    let issued: String
    let csl: String
    let gbt: String
    let chicago: String
    /// The field `year` of BibTeX.
    let year: String
    let plain: String
    var language = ""

    var testDescription: String { "\(issued) \(language)" }
  }

  static let works = [
    Work(
      issued: "-0476", csl: "{\"date-parts\":[[-477]]}", gbt: "前477", chicago: "477 BC",
      year: "477 BC", plain: "477 BC"),
    Work(
      issued: "0000", csl: "{\"date-parts\":[[-1]]}", gbt: "前1", chicago: "1 BC", year: "1 BC",
      plain: "1 BC"),
    Work(
      issued: "0001", csl: "{\"date-parts\":[[1]]}", gbt: "0001", chicago: "1", year: "0001",
      plain: "0001"),
    Work(
      issued: "-0043-03-15", csl: "{\"date-parts\":[[-44,3,15]]}", gbt: "前44",
      chicago: "March 15, 44 BC", year: "44 BC", plain: "March 15, 44 BC"),
    Work(
      issued: "-0043-03", csl: "{\"date-parts\":[[-44,3]]}", gbt: "前44", chicago: "March 44 BC",
      year: "44 BC", plain: "March 44 BC"),
    Work(
      issued: "-0430~", csl: "{\"date-parts\":[[-431]],\"circa\":true}", gbt: "[ca. 前431]",
      chicago: "Ca. 431 BC", year: "ca. 431 BC", plain: "ca. 431 BC"),
    Work(
      issued: "-0430?", csl: "{\"date-parts\":[[-431]],\"circa\":true}", gbt: "[前431?]",
      chicago: "[431 BC?]", year: "[431 BC?]", plain: "[431 BC?]"),
    Work(
      issued: "-0430/-0403", csl: "{\"date-parts\":[[-431],[-404]]}", gbt: "前431–前404",
      chicago: "431 BC – 404 BC", year: "431 BC – 404 BC", plain: "431 BC – 404 BC"),
    Work(
      issued: "-0026/0014", csl: "{\"date-parts\":[[-27],[14]]}", gbt: "前27–公元14",
      chicago: "27 BC – AD 14", year: "27 BC – AD 14", plain: "27 BC – AD 14"),
    Work(
      issued: "-04XX", csl: "{\"date-parts\":[[-500],[-401]],\"circa\":true}",
      gbt: "[between 前500 and 前401]", chicago: "Between 500 BC and 401 BC",
      year: "between 500 BC and 401 BC", plain: "between 500 BC and 401 BC"),
    Work(
      issued: "-047X", csl: "{\"date-parts\":[[-480],[-471]],\"circa\":true}",
      gbt: "[前480–前471]", chicago: "480 BC – 471 BC", year: "480 BC – 471 BC",
      plain: "480 BC – 471 BC"),
    Work(
      issued: "00XX", csl: "{\"date-parts\":[[-1],[99]],\"circa\":true}",
      gbt: "[between 前1 and 公元99]", chicago: "Between 1 BC and AD 99",
      year: "between 1 BC and AD 99", plain: "between 1 BC and AD 99"),
    Work(
      issued: "[-0099..-0049]", csl: "{\"date-parts\":[[-100],[-50]],\"circa\":true}",
      gbt: "[between 前100 and 前50]", chicago: "Between 100 BC and 50 BC",
      year: "between 100 BC and 50 BC", plain: "between 100 BC and 50 BC"),
    Work(
      issued: "[..-0476]", csl: "{\"literal\":\"477 BC or earlier\"}", gbt: "[前477 or earlier]",
      chicago: "477 BC or earlier", year: "477 BC or earlier", plain: "477 BC or earlier"),
    Work(
      issued: "[-0001,0003]", csl: "{\"literal\":\"2 BC or AD 3\"}", gbt: "[前2 or 公元3]",
      chicago: "2 BC or AD 3", year: "2 BC or AD 3", plain: "2 BC or AD 3"),
    Work(
      issued: "-0476", csl: "{\"date-parts\":[[-477]]}", gbt: "前477", chicago: "477 BC",
      year: "前477", plain: "前477", language: "zh"),
    Work(
      issued: "-0430~", csl: "{\"date-parts\":[[-431]],\"circa\":true}", gbt: "[约前431]",
      chicago: "Ca. 431 BC", year: "约前431", plain: "约前431", language: "zh"),
    Work(
      issued: "-0043-03-15", csl: "{\"date-parts\":[[-44,3,15]]}", gbt: "前44",
      chicago: "March 15, 44 BC", year: "前44", plain: "前44-03-15", language: "zh"),
    Work(
      issued: "-0026/0014", csl: "{\"date-parts\":[[-27],[14]]}", gbt: "前27～後14",
      chicago: "27 BC – AD 14", year: "前27～後14", plain: "前27～後14", language: "ja"),
    Work(
      issued: "1911", csl: "{\"date-parts\":[[1911]]}", gbt: "1911", chicago: "1911",
      year: "1911", plain: "1911"),
    Work(
      issued: "-0476-XX-12", csl: "{\"literal\":\"477 BC -XX-12\"}", gbt: "[前477-XX-12]",
      chicago: "477 BC -XX-12", year: "477 BC -XX-12", plain: "477 BC -XX-12"),
  ]

  @Test(arguments: works) func countsNoYearZero(work: Work) throws {
    let folder = try ScratchFolder()
    try folder.write("id,source\ne1,s1\n", to: "events.csv")
    try folder.write(
      "id,kind,title,language,issued\ns1,book,Periplus,\(work.language),\"\(work.issued)\"\n",
      to: "sources.csv")
    try folder.write(
      """
      {"name": "x", "resources": [
        {"name": "events", "path": "events.csv", "schema": {"fields": [
          {"name": "id", "type": "string"}, {"name": "source", "type": "string"}],
          "primaryKey": "id", "foreignKeys": [
            {"fields": "source", "reference": {"resource": "sources", "fields": "id"}}]}},
        {"name": "sources", "path": "sources.csv", "schema": {"fields": [
          {"name": "id", "type": "string"}, {"name": "kind", "type": "string"},
          {"name": "title", "type": "string"}, {"name": "language", "type": "string"},
          {"name": "issued", "type": "string", "rdfType": "edtf"}], "primaryKey": "id"}}]}
      """, to: "datapackage.json")
    let conversation = try Conversation(CorpusLoader.load(path: folder.path))
    func cited(_ style: String) -> String { conversation.say("events | cite as \(style)").data }
    #expect(cited("csl-json").contains("\"issued\":\(work.csl)"), "\(cited("csl-json"))")
    #expect(cited("gbt7714").hasSuffix("\(work.gbt).\n"), "\(cited("gbt7714"))")
    #expect(cited("chicago").contains("Periplus. \(work.chicago)"), "\(cited("chicago"))")
    #expect(cited("bibtex").contains("  year = {\(work.year)},\n"), "\(cited("bibtex"))")
    #expect(cited("plain").contains("Periplus, \(work.plain)\n"), "\(cited("plain"))")
    // The EDTF stays as it is for biblatex.
    if work.issued.first != "[", !work.issued.contains("XX-") {
      #expect(cited("bibtex").contains("  date = {\(work.issued)},\n"))
    }
  }
}
