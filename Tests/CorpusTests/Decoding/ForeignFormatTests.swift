import Messages
import TestSupport
import Testing

@testable import Corpus

/// Files that are no text are refused by what they hold, whatever they are called.
@Suite struct ForeignFormatTests {
  private func fault(_ bytes: [UInt8], as file: String = "t.csv") throws -> LoadFault? {
    let folder = try ScratchFolder()
    let path = try folder.write(bytes, to: file)
    return #expect(throws: LoadFault.self) { try CorpusLoader.load(path: path) }
  }

  /// The first bytes of a file, and what may follow them.
  private static func binary(_ mark: String) -> [UInt8] {
    Array(mark.utf8) + (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 37) }
  }

  private static func binary(_ first: UInt8, _ mark: String) -> [UInt8] { [first] + binary(mark) }

  private static let files: [([UInt8], String)] = [
    (binary("GIF89a"), "a picture (GIF)"), (binary(0x89, "PNG\r\n"), "a picture (PNG)"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "a picture (JPEG)"), (binary("%PDF-1.7\n"), "a PDF"),
    (binary("SQLite format 3\0"), "an SQLite database"), (binary("PAR1"), "Parquet"),
    (binary(0x7F, "ELF"), "a program"), (binary("PK\u{3}\u{4}"), "unzip FILE"),
    (binary("BZh9"), "bunzip2 -k FILE"), (binary(0xFD, "7zXZ\0"), "xz -dk FILE"),
    (Array("<!DOCTYPE html>\n<html><body>Sign in</body></html>".utf8), "a web page"),
    (binary("RDX3\n"), "a data file of R"), (binary("X\n\0\0\0\u{3}"), "a data file of R"),
    (binary(""), "it is not text"), (Array(repeating: 0, count: 5000), "it is not text"),
  ]

  @Test(arguments: files)
  func namesWhatAFileIs(bytes: [UInt8], words: String) throws {
    let fault = try fault(bytes)
    guard case .foreignFormat? = fault?.kind else {
      Issue.record("\(fault?.rendered.english ?? "no fault")")
      return
    }
    #expect(fault?.message.english.contains(words) == true, "\(fault?.message.english ?? "")")
  }

  @Test(arguments: [
    ("\n\n<!DOCTYPE html>\n<html>\n", "a web page"),
    ("<!DOCTYPE HTML PUBLIC \"x\">\n", "a web page"),
    ("<HTML>\n<BODY>\n", "a web page"), ("\u{FEFF}<!doctype html>\n", "a web page"),
    ("  <html lang=\"en\">\n", "a web page"), ("<head><title>x</title></head>\n", "a web page"),
    ("<!--x-->\n<html>\n", "a web page or XML"), ("\u{FEFF}<?xml version=\"1.0\"?>\n", "XML"),
    ("<kml>\n<Document/>\n</kml>\n", "XML"),
    (
      "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
      "git lfs pull"
    ),
    ("/annex/objects/MD5E-s12--4d7a.csv\n", "git annex get FILE"),
  ])
  func namesWhatATextIsThatIsNoTable(text: String, words: String) throws {
    for file in ["t.csv", "t.tsv", "t.json"] {
      let fault = try fault(Array(text.utf8), as: file)
      guard case .foreignFormat? = fault?.kind else {
        Issue.record("\(fault?.rendered.english ?? "no fault")")
        return
      }
      #expect(fault?.message.english.contains(words) == true, "\(fault?.message.english ?? "")")
    }
  }

  @Test(arguments: [
    "<TICKER>,<DATE>\nA,1976-06-03\n", "<header>,<year>\n1,2\n", "<15,15-64\n5,6\n",
    "version,https\n1,2\n",
  ])
  func headingsInAngleBracketsAreRead(text: String) throws {
    #expect(try Fixtures.bare(text).tables[0].rowCount == 1)
  }

  @Test(arguments: [binary("PAR1"), binary("")])
  func whatIsNoTableIsToldWhatCouldBeRead(bytes: [UInt8]) throws {
    let message = try fault(bytes)?.message.english ?? ""
    for form in ["CSV", "TSV", "GeoJSON", "BibTeX", "RIS", "Data Packages", "folders"] {
      #expect(message.contains(form), "\(message)")
    }
  }

  @Test(arguments: ["t.xlsx", "t.csv", "t"])
  func workbooksSayHowTheyAreExported(file: String) throws {
    let workbook = Self.binary("PK\u{3}\u{4}\u{14}\0\u{6}\0[Content_Types].xml")
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Self.binary("")
    let open = Self.binary(
      "PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
    for bytes in [workbook, old, open] {
      let message = try fault(bytes, as: file)?.message.english ?? ""
      for words in ["CSV UTF-8", "soffice --headless", "each sheet", "dates and codes to text"] {
        #expect(message.contains(words), "\(message)")
      }
    }
  }

  @Test func randomBytesAreNoText() throws {
    for seed in 0..<20 {
      var random = SeededGenerator(seed: UInt64(seed))
      let bytes = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(ForeignFormat(bytes.span) != nil, "seed \(seed)")
    }
  }

  @Test(arguments: [
    "", "\n\n\n", "\r\r\r", "\"\"\"\"", "GIF,PNG\n1,2\n", "BZh,Rar!\n", "PAR1\n",
    "a\u{1}b\n1\u{1}2\n",
    "a\u{1F}b\u{1E}1\u{1F}2\u{1E}", "a,b\n1,x\u{0}y\n", "id,note\n1,\u{1B}[1mbold\u{1B}[0m\n",
    "<a>,b\n", "x\u{1A}",
  ])
  func whatMayBeTextIsText(text: String) {
    #expect(ForeignFormat(Array(text.utf8).span) == nil)
  }

  @Test func pagesOfTextNeedNoEnding() throws {
    let fault = try fault(Array("a,b\n1,2\n".utf8), as: "t")
    #expect(fault?.kind == .notInThisVersion(Message("load.file-without-ending")))
  }

  @Test(arguments: ["[{\"a\": 1}, {\"a\": 2}]", "{\"a\": 1}\n{\"a\": 2}\n"])
  func jsonIsReadAsSuchWhateverItsName(text: String) throws {
    let folder = try ScratchFolder()
    let corpus = try CorpusLoader.load(path: folder.write(text, to: "t.csv"))
    #expect(corpus.tables[0].fields.map(\.name) == ["a"] && corpus.tables[0].rowCount == 2)
  }
}
