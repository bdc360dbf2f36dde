import TestSupport

@testable import Corpus

/// What holds of a descriptor whatever its bytes; fuzzers and tests share it.
enum DescriptorFuzz {
  /// Returns the promises that reading some bytes breaks: none, if all is well.
  static func brokenPromises(_ bytes: [UInt8]) -> [String] {
    guard let descriptor = try? Descriptor.decoded(from: bytes.span, file: "datapackage.json")
    else { return [] }
    var broken: [String] = []
    let text = descriptor.jsonText
    let read = try? Descriptor.decoded(from: Array(text.utf8).span, file: "datapackage.json")
    if read?.jsonText != text { broken.append("a descriptor is read as another") }
    var drafts: [TableDraft] = []
    var patterns = PatternCache()
    for resource in descriptor.resources.prefix(4) {
      guard let schema = resource.schema else { continue }
      var loader = TableLoader(file: "t.csv", form: .delimited(.commas))
      let table = Array(table(of: schema).utf8)
      if let draft = try? loader.table(
        table.span, resource: resource, schema: schema, patterns: &patterns)
      {
        drafts.append(draft)
      }
    }
    let corpus = CorpusAssembly.corpus(name: "t", title: nil, drafts)
    broken += [corpus.brokenInvariant()].compactMap { $0 }
    for fault in corpus.faults + corpus.warnings where fault.message.english.isEmpty {
      broken.append("a fault has no words: \(fault.kind)")
    }
    return broken
  }

  /// Some rows with the headings of a schema.
  private static func table(of schema: TableSchema) -> String {
    let names = schema.fields.prefix(20).map { "\"\($0.name.replacing("\"", with: "\"\""))\"" }
    let values = ["1", "1976-06-03", "a;b", "true", "", "x", "2", "[1]", "-7.5", "194X"]
    let rows = (0..<6).map { row in
      names.indices.map { values[(row + $0) % values.count] }.joined(separator: ",")
    }
    return ([names.joined(separator: ",")] + rows).joined(separator: "\n")
  }
}
