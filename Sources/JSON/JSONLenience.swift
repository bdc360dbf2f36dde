/// What JSON does not have, and what has a plain meaning all the same.
package enum LooseJSON: Equatable, Sendable, CaseIterable {
  /// A comma behind the last item or member.
  case comma
  /// `NaN`, as Python writes a number that is not known.
  case notANumber
  /// `Infinity` and `-Infinity`.
  case infinity
}

/// What of that was read in a text.
package struct JSONLenience: Equatable {
  /// A kind of it, how often it was read, and where first.
  package struct Finding: Equatable {
    package let kind: LooseJSON
    /// The line of the first.
    package let line: Int
    package fileprivate(set) var count: Int
  }

  package private(set) var findings: [Finding] = []

  package init() {}

  /// Notes one more; the line is asked for only where it is the first of its kind.
  package mutating func note(_ kind: LooseJSON, count: Int = 1, line: () -> Int) {
    if let index = findings.firstIndex(where: { $0.kind == kind }) {
      findings[index].count += count
    } else {
      findings.append(Finding(kind: kind, line: line(), count: count))
    }
  }

  /// Adds what was found in a text that begins on a line of the file.
  package mutating func add(_ other: JSONLenience, fromLine line: Int) {
    for finding in other.findings {
      note(finding.kind, count: finding.count) { line + finding.line - 1 }
    }
  }
}
