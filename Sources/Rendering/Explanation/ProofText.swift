package import Engine
package import Messages
import Text

/// What `why` says: what each condition met, and where it is written.
///
///     npt-ratification in 'events': Japan ratifies the treaty
///       'actor = Japan' holds: actor is Japan
///       'year < 1976' fails: year is 1976
///       written in: paper, L130
package struct ProofText: Sendable {
  private let wording: any ProofWording

  package init(language: ReaderLanguage = .en) {
    wording =
      switch language {
      case .en: EnglishProof()
      case .zh: ChineseProof()
      case .ja: JapaneseProof()
      }
  }

  /// Returns the lines, without line ends.
  package func lines(of proof: Proof) -> [String] {
    text(of: proof).map { TerminalText.visible($0) }
  }

  private func text(of proof: Proof) -> [String] {
    var lines = [wording.head(proof)]
    for step in proof.steps { lines += text(of: step).map { "  " + $0 } }
    lines += proof.evidence.flatMap { text(of: $0) }.map { "  " + $0 }
    return lines
  }

  private func text(of step: Proof.Step) -> [String] {
    var lines = [wording.step(step)]
    switch step {
    case .condition(let condition):
      lines += condition.findings.flatMap(\.claims).flatMap { text(of: $0) }.map { "  " + $0 }
    case .followed(_, let proofs, let count):
      lines += proofs.flatMap { text(of: $0) }.map { "  " + $0 }
      if count > proofs.count { lines.append("  " + wording.more(count - proofs.count)) }
    case .members(_, let items, let count):
      lines += items.map { "  " + Self.name($0) }
      if count > items.count { lines.append("  " + wording.more(count - items.count)) }
    case .added(_, let proof?), .unreached(_, let proof?):
      lines += text(of: proof).map { "  " + $0 }
    default: break
    }
    return lines
  }

  /// Where it is written, and what stands there.
  private func text(of evidence: Proof.Evidence) -> [String] {
    [wording.evidence(evidence)] + (evidence.passage.map { ["  " + wording.quoted($0)] } ?? [])
  }

  /// `npt-ratification: Japan ratifies the treaty`.
  static func name(_ item: Proof.Item) -> String {
    guard let label = item.label, label != item.id else { return item.id }
    return "\(item.id): \(label)"
  }
}

/// Every word of a proof in one language.
protocol ProofWording: Sendable {
  /// "npt-ratification in 'events': Japan ratifies the treaty"
  func head(_ proof: Proof) -> String
  /// "'year < 1976' fails: year is 1976"
  func step(_ step: Proof.Step) -> String
  /// "written in: A paper (paper), L130"
  func evidence(_ evidence: Proof.Evidence) -> String
  /// "and 12 more"
  func more(_ count: Int) -> String
  /// A text between quotation marks.
  func quoted(_ text: String) -> String
}
