import TestSupport
import Testing

@testable import Corpus

/// Files on the disk, in any encoding, packed or not, as tables.
@Suite struct DecodedFileTests {
  private let folder: ScratchFolder
  init() throws { folder = try ScratchFolder() }

  private func load(_ bytes: [UInt8], as file: String = "t.csv", encoding: String? = nil) throws
    -> Corpus
  {
    let path = try folder.write(bytes, to: file)
    let options = LoadOptions(encoding: try encoding.map { try #require(TextEncoding(named: $0)) })
    return try CorpusLoader.load(path: path, options: options)
  }

  private func texts(_ corpus: Corpus) -> [[String]] {
    corpus.tables[0].fields.map { Fixtures.texts($0.column) }
  }

  @Test(arguments: [
    "CP932", "GB18030", "UTF-16LE", "UTF-16BE", "EUC-JP", "BIG5", "ISO-2022-JP", "UTF-8",
  ])
  func aNamedEncodingIsFollowed(name: String) throws {
    let corpus = try load(EncodedText.bytes("名,年\n日本,1976\n", name), encoding: name)
    #expect(texts(corpus) == [["日本"], ["1976"]])
    #expect(corpus.tables[0].fields[0].name == "名")
    #expect(corpus.faults.isEmpty && corpus.warnings.isEmpty)
  }

  @Test func anAssumedEncodingIsToldAsAWarning() throws {
    let corpus = try load(EncodedText.bytes("名前,年\n日本,1976\n", "CP932"))
    #expect(texts(corpus) == [["日本"], ["1976"]])
    #expect(
      corpus.warnings.map(\.message.english) == [
        "read as Shift_JIS, as its bytes suggest; --encoding NAME reads it otherwise"
      ])
  }

  @Test func aMarkOfUTF8IsNoPartOfAName() throws {
    let corpus = try load(Array("\u{FEFF}a,b\n1,2\n".utf8))
    #expect(corpus.tables[0].fields.map(\.name) == ["a", "b"] && corpus.warnings.isEmpty)
    let declared = try load(Array("\u{FEFF}a,b\n1,2\n".utf8), encoding: "utf-8")
    #expect(declared.tables[0].fields.map(\.name) == ["a", "b"])
  }

  @Test func whatAnEncodingDoesNotKnowCostsOneCell() throws {
    let bytes =
      try EncodedText.bytes("名,注\n日本,", "CP932") + [0x81, 0x0A]
      + EncodedText.bytes("米国,x\n", "CP932")
    let corpus = try load(bytes, encoding: "Shift_JIS")
    #expect(texts(corpus) == [["日本", "米国"], ["-", "x"]])
    #expect(
      corpus.faults.map(\.kind) == [.invalidEncoding(offset: 11, encoding: "Shift_JIS")])
    #expect(corpus.faults[0].line == 2 && corpus.faults[0].field == "注")
  }

  @Test func aHalfOfAPairAtTheEndIsAFault() throws {
    let corpus = try load([0x61, 0, 0x0A, 0, 0x62, 0, 0x0A, 0, 0x63], encoding: "UTF-16LE")
    #expect(texts(corpus) == [["b", "-"]])
    #expect(corpus.faults.map(\.kind) == [.invalidEncoding(offset: 8, encoding: "UTF-16LE")])
  }

  @Test func aBadHeadingIsRefusedWithItsPlace() throws {
    let fault = #expect(throws: LoadFault.self) {
      try load([0x61, 0x2C, 0x81, 0x0A, 0x62], encoding: "cp1252")
    }
    #expect(fault?.kind == .invalidEncoding(offset: 2, encoding: "windows-1252"))
    #expect(fault?.line == 1)
  }

  @Test func largeFilesAreConvertedWhole() throws {
    let rows = (0..<30_000).map { "\($0),第\($0)号 é\n" }.joined()
    let corpus = try load(EncodedText.bytes("n,名\n" + rows, "GB18030"), encoding: "gbk")
    #expect(corpus.tables[0].rowCount == 30_000)
    #expect(texts(corpus)[1].last == "第29999号 é")
  }

  @Test func namesOfEncodingsAreThoseOfOthers() {
    for (name, wanted) in [
      ("utf-8", "UTF-8"), ("UTF8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("us-ascii", "UTF-8"),
      ("sjis", "Shift_JIS"), ("CP932", "Shift_JIS"), ("gb2312", "GBK"), ("GB18030", "GBK"),
      ("latin1", "windows-1252"), ("ISO-8859-1", "windows-1252"), ("Big5", "Big5"),
    ] {
      #expect(TextEncoding(named: name)?.name == wanted)
    }
    for name in ["", "klingon", "UTF-8//IGNORE", "UTF-8//TRANSLIT", "../x", "a b"] {
      #expect(TextEncoding(named: name) == nil, "\(name)")
    }
    #expect(
      TextEncoding.unknown("Shift-JS") == .unknownEncoding("Shift-JS", nearest: "Shift_JIS"))
  }
}
