import FoundationEssentials
import Testing

/// A line of `Tests/Fixtures/edtf-cases.tsv`.
struct EDTFCase: CustomTestStringConvertible, Sendable {
  enum Verdict: String {
    case yes, no, disputed
  }

  let text: String
  let verdict: Verdict
  let level: Int?
  let lower: String
  let upper: String
  let boundsBy: String
  let qualifier: String

  var testDescription: String { text }

  init?(line: Substring) {
    var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 2, let verdict = Verdict(rawValue: fields[1]) else { return nil }
    fields += Array(repeating: "", count: max(0, 8 - fields.count))
    text = fields[0]
    self.verdict = verdict
    level = Int(fields[2])
    lower = fields[3]
    upper = fields[4]
    boundsBy = fields[5]
    qualifier = fields[6]
  }

  /// All cases, in the order of the file.
  static let all: [EDTFCase] = {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let content = try? String(contentsOfFile: "/\(tests)/Fixtures/edtf-cases.tsv", encoding: .utf8)
    return (content ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { EDTFCase(line: $0) }
  }()
}
