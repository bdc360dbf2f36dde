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
  private let messages: MessageCatalogue

  package init(language: ReaderLanguage = .en) { messages = language.messages }

  /// Returns the lines, without line ends.
  package func lines(of proof: Proof) -> [String] {
    text(of: proof).map { TerminalText.visible($0) }
  }

  /// The rows of a sequence, with the days between them.
  package func lines(of sequence: SequenceProof) -> [String] {
    let rows = sequence.messages.map { "    " + messages.text($0) }
    return ([messages.text(Message("proof.sequence.shown"))].map { "  " + $0 } + rows)
      .map { TerminalText.visible($0) }
  }

  private func text(of proof: Proof) -> [String] {
    var lines = [messages.text(proof.head)]
    for step in proof.steps { lines += text(of: step).map { "  " + $0 } }
    lines += proof.evidence.flatMap { text(of: $0) }.map { "  " + $0 }
    return lines
  }

  private func text(of step: Proof.Step) -> [String] {
    var lines = [messages.text(step.message)]
    switch step {
    case .condition(let condition):
      lines += condition.findings.flatMap(\.claims).flatMap { text(of: $0) }.map { "  " + $0 }
    case .followed(_, let proofs, let count):
      lines += proofs.flatMap { text(of: $0) }.map { "  " + $0 } + more(count - proofs.count)
    case .members(_, let items, let count):
      lines += items.map { "  " + $0.name } + more(count - items.count)
    case .sequence(_, let found):
      lines += found.messages.map { "  " + messages.text($0) }
      lines += found.rows.compactMap(\.relation).flatMap { text(of: $0) }.map { "    " + $0 }
    case .added(_, let proof?), .unreached(_, let proof?):
      lines += text(of: proof).map { "  " + $0 }
    default: break
    }
    return lines
  }

  private func more(_ count: Int) -> [String] {
    count > 0 ? ["  " + messages.text(Message("proof.more", ["count": count]))] : []
  }

  /// Where it is written, and what is there.
  private func text(of evidence: Proof.Evidence) -> [String] {
    [messages.text(evidence.message)]
      + (evidence.passage.map { ["  " + messages.text(Message("proof.quoted", ["text": $0]))] }
        ?? [])
  }
}

extension Proof {
  /// "npt-ratification of 'events' is in the answer: Japan ratifies the treaty"
  fileprivate var head: Message {
    let head =
      isKept
      ? Message("proof.kept", ["id": item.id, "collection": item.collection])
      : Message("proof.left-out", ["id": item.id, "collection": item.collection])
    guard let label = item.label, label != item.id else { return head }
    return Message("proof.named", ["head": head, "label": label])
  }
}

extension Proof.Item {
  /// `npt-ratification: Japan ratifies the treaty`.
  fileprivate var name: String {
    guard let label, label != id else { return id }
    return "\(id): \(label)"
  }
}

extension Proof.Step {
  /// "'year < 1976' fails: year is 1976"
  fileprivate var message: Message {
    switch self {
    case .source(let text): Message("proof.source", ["source": text])
    case .condition(let condition): condition.message
    case .followed(let stage, _, let count):
      Message("proof.followed", ["stage": stage, "count": count])
    case .members(let stage, _, let count):
      Message("proof.members", ["stage": stage, "count": count])
    case .opened(let stage): Message("proof.opened", ["stage": stage])
    case .added(let stage, nil): Message("proof.added", ["stage": stage])
    case .added(let stage, _?): Message("proof.added.there", ["stage": stage])
    case .cut(let stage, let position?):
      Message("proof.cut.position", ["stage": stage, "position": position])
    case .cut(let stage, nil): Message("proof.cut", ["stage": stage])
    case .duplicate(let stage): Message("proof.duplicate", ["stage": stage])
    case .excluded(let stage): Message("proof.excluded", ["stage": stage])
    case .lacking(let stage): Message("proof.lacking", ["stage": stage])
    case .unreached(let stage, nil): Message("proof.unreached", ["stage": stage])
    case .unreached(let stage, _?): Message("proof.unreached.from", ["stage": stage])
    case .otherRows(let stage, let noun):
      Message("proof.other-rows", ["stage": stage, "noun": noun])
    case .sequence(let stage, let found): found.head(stage)
    case .inGroup(let stage, let number):
      Message("proof.in-group", ["stage": stage, "number": number])
    case .found(let stage, let number):
      Message("proof.found-by", ["stage": stage, "number": number])
    }
  }
}

extension Proof.Condition {
  /// "'year < 1976' fails: year is 1976"
  package var message: Message {
    let verdict =
      switch verdict {
      case .holds: Message("proof.holds", ["condition": text])
      case .fails: Message("proof.fails", ["condition": text])
      case .undecided: Message("proof.undecided", ["condition": text])
      }
    guard let findings = Message.inOneLine(findings.map(\.message)) else { return verdict }
    return Message("proof.found", ["verdict": verdict, "findings": findings])
  }
}

extension Proof.Finding {
  /// "year is 1976"
  package var message: Message {
    guard let value else { return Message("proof.missing", ["name": name]) }
    let finding =
      note.map { Message("proof.value.note", ["name": name, "value": value, "note": $0]) }
      ?? Message("proof.value", ["name": name, "value": value])
    return isInferred ? Message("proof.inferred", ["finding": finding]) : finding
  }
}

extension Proof.Evidence {
  /// "written in: A paper (paper), L130"
  fileprivate var message: Message {
    let place =
      locator.map {
        Message("proof.place.locator", ["source": source, "id": sourceID, "locator": $0])
      } ?? Message("proof.place", ["source": source, "id": sourceID])
    guard let speaker else { return Message("proof.written", ["place": place]) }
    return Message("proof.claim", ["speaker": speaker, "claim": item.name, "place": place])
  }
}
