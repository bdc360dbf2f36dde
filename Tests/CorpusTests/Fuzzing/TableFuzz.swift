import Files
import TestSupport

@testable import Corpus

/// What holds of loading a table whatever the bytes of its file; fuzzers and tests share it.
enum TableFuzz {
  /// What the first byte says of the file: how it is called, and the encoding that the user names.
  private static let ways: [UInt8: (file: String, encoding: String?)] = [
    UInt8(ascii: "c"): ("t.csv", nil), UInt8(ascii: "t"): ("t.tsv", nil),
    UInt8(ascii: "j"): ("t.json", nil), UInt8(ascii: "l"): ("t.jsonl", nil),
    UInt8(ascii: "m"): ("t.geojson", nil), UInt8(ascii: "b"): ("t.bib", nil),
    UInt8(ascii: "r"): ("t.ris", nil), UInt8(ascii: "p"): ("<stdin>", nil),
    UInt8(ascii: "u"): ("t.csv", "utf-8"),
    UInt8(ascii: "s"): ("t.csv", "shift_jis"), UInt8(ascii: "g"): ("t.csv", "gbk"),
    UInt8(ascii: "w"): ("t.csv", "windows-1252"), UInt8(ascii: "x"): ("t.csv", "utf-16"),
    UInt8(ascii: "7"): ("t.csv", "utf-7"), UInt8(ascii: "i"): ("t.csv", "iso-2022-jp"),
  ]

  /// Returns the promises that loading a file breaks: none, if all is well.
  static func brokenPromises(_ bytes: [UInt8]) -> [String] {
    guard let first = bytes.first, let way = ways[first] else { return [] }
    let once = outcome(Array(bytes.dropFirst()), way.file, way.encoding)
    guard case .success(let corpus) = once else {
      return once.fault.map { words(of: $0) } ?? []
    }
    var broken = [corpus.brokenInvariant()].compactMap { $0 }
    broken += (corpus.faults + corpus.warnings).flatMap(words)
    let again = outcome(Array(bytes.dropFirst()), way.file, way.encoding)
    let reports = (corpus.faults + corpus.warnings).map(\.rendered.english)
    guard case .success(let other) = again,
      reports == (other.faults + other.warnings).map(\.rendered.english)
    else { return broken + ["a second load gives something else"] }
    return broken + descriptorPromises(corpus)
  }

  private static func outcome(
    _ bytes: [UInt8], _ file: String, _ encoding: String?
  ) -> Result<Corpus, LoadFault> {
    var options = LoadOptions(encoding: encoding.flatMap(TextEncoding.init(named:)))
    // What fuzzers try by the thousand must not take a gigabyte each.
    options.limits = TableLimits(columns: 2000, cells: 1 << 18)
    return Result { () throws(LoadFault) -> Corpus in
      let content = MappedFile(copying: bytes)
      let part = try CorpusLoader.bareTable(content, file: file, name: "t", options)
      return CorpusAssembly.corpus(name: "t", title: nil, part.drafts)
    }
  }

  /// A fault has words and stands at a line.
  private static func words(of fault: LoadFault) -> [String] {
    var broken: [String] = []
    if fault.message.english.isEmpty { broken.append("a fault has no words: \(fault.kind)") }
    if let line = fault.line, line < 1 { broken.append("a fault stands on line \(line)") }
    return broken
  }

  /// What was found out of a table can be written, and is read again as it was.
  private static func descriptorPromises(_ corpus: Corpus) -> [String] {
    let resources = corpus.tables.compactMap { $0.origin?.resource }
    let text = Descriptor(name: "t", resources: resources).jsonText
    let read = try? Descriptor.decoded(from: Array(text.utf8).span, file: "datapackage.json")
    return read?.jsonText == text ? [] : ["the descriptor of a table is read as another"]
  }
}

extension Result {
  fileprivate var fault: Failure? {
    if case .failure(let fault) = self { fault } else { nil }
  }
}
