import TestSupport
import Testing

@testable import Corpus

/// Files of public datasets as people have them: saved by a spreadsheet, or opened as they are.
@Suite struct RawDatasetTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private static let acled = [
    "event_id_cnty", "event_date", "year", "time_precision", "event_type", "sub_event_type",
    "actor1", "actor2", "country", "fatalities",
  ]

  /// The rows of `events.csv` that the preset makes of a file, and its faults.
  private func imported(
    _ text: String, in other: ScratchFolder? = nil
  ) throws -> (rows: [String], faults: [String]) {
    let scratch = other ?? self.scratch
    let file = try scratch.write(text, to: "x.csv")
    let report = try Importer.run(.named("acled"), files: [file], output: "\(scratch.path)/out")
    let rows = scratch.text("out/events.csv")?.split(separator: "\n").dropFirst() ?? []
    return (
      rows.map { row in
        row.split(separator: ",", omittingEmptySubsequences: false).prefix(2)
          .joined(separator: " ")
      },
      report.lines.map(\.english).filter { $0.contains("x.csv:") && !$0.hasSuffix("records") }
    )
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func acledIsReadWhateverPartsItsCells(sign: String) throws {
    let cells = [
      "A1", "4 March 2025", "2025", "1", "Protests", "Peaceful protest", "P", "", "C", "0",
    ]
    for quote in ["", "\""] {
      let scratch = try ScratchFolder()
      let lines = [Self.acled, cells].map { row in
        row.map { "\(quote)\($0)\(quote)" }.joined(separator: sign)
      }
      let made = try imported(lines.joined(separator: "\r\n") + "\r\n", in: scratch)
      #expect(made.rows == ["A1 2025-03-04"])
    }
  }

  @Test(
    arguments: [
      ("0025-03-04", "2025", nil), ("4 March 2025", "2025", "2025-03-04"),
      ("2024-12-31", "2025", nil), ("2025-03-04", "", "2025-03-04"),
      ("2025-03-04", "x", "2025-03-04"),
    ] as [(String, String, String?)])
  func aDateOutsideItsYearIsAFault(date: String, year: String, edtf: String?) throws {
    let row = ["A1", date, year, "1", "Protests", "Sub", "P", "", "C", "0"].joined(separator: ",")
    let made = try imported("\(Self.acled.joined(separator: ","))\n\(row)\n")
    #expect(made.rows.first?.split(separator: " ").dropFirst().first.map(String.init) == edtf)
    #expect(
      made.faults.contains { $0.contains("the year that the record gives") } == (edtf == nil))
  }

  @Test(arguments: [
    ("a;b;event_date\n1;2;3\n", "separated by semicolons; it lacks"),
    ("a,b\n1,2\n", "columns; it lacks"),
    ("a\tb\n1\t2\n", "separated by tabs; it lacks"), ("a|b\n", "separated by bars; it lacks"),
    ("a\n1\n", "columns; it lacks"),
  ])
  func aFileOfAnotherKindIsRefusedWithWhatPartsIt(text: String, says: String) throws {
    let fault = #expect(throws: ImportFault.self) { try imported(text) }
    #expect(fault?.message.english.contains(says) == true, "\(fault?.message.english ?? "")")
  }

  @Test(arguments: [
    ("5,-9,5,-9", "1902-05/1902-05"), ("5,3,5,3", "1902-05-03"), ("-9,-9,-9,-9", "1902/1902"),
    ("5,3,5,-9", "1902-05-03/1902-05"), ("5,-9,6,-9", "1902-05/1902-06"),
    ("5,-9,5,20", "1902-05/1902-05-20"),
  ])
  func aDisputeWithinOneMonthIsASpan(parts: String, edtf: String) throws {
    let part = parts.split(separator: ",")
    let file = try scratch.write(
      "dispnum,styear,stmon,stday,endyear,endmon,endday,outcome,hostlev\n"
        + "1,1902,\(part[0]),\(part[1]),1902,\(part[2]),\(part[3]),5,3\n", to: "d.csv")
    _ = try Importer.run(.named("cow-mid"), files: [file], output: "\(scratch.path)/out")
    #expect(scratch.text("out/events.csv")?.contains("1,\(edtf),Dispute 1") == true)
  }

  @Test(arguments: [
    ("acled.csv", "acled"), ("ged.csv", "ucdp-ged"), ("icews.tsv", "icews"),
    ("gdelt1.csv", "gdelt1"), ("gdelt2.export.CSV", "gdelt2"), ("disputes.csv", "cow-mid"),
    ("participants.csv", "cow-mid"),
  ])
  func openingARawFileNamesItsPreset(file: String, preset: String) throws {
    let path = Fixtures.path("imports/\(file)")
    let notices = try CorpusLoader.load(path: path).warnings.filter(\.kind.isNotice)
    let messages = notices.filter { $0.kind == .publicDataset(preset: preset) }.map(
      \.message.english)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("'clio import \(preset) \(path) -o FOLDER'") == true)
  }

  @Test(arguments: [
    "id,date,title\n1,1914,x\n", "dispnum,year\n1,1902\n", "event_id_cnty,fatalities\nA,1\n",
    "1,19140728,191407,1914\n2,19140729,191407,1914\n", "actor1,actor2\nA,B\n",
  ])
  func otherFilesHaveNoPreset(text: String) throws {
    let warnings = try Fixtures.bare(text).warnings
    #expect(!warnings.contains { if case .publicDataset = $0.kind { true } else { false } })
  }
}
