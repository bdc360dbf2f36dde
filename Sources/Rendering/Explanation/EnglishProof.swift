import Engine
import Text

/// A proof in English.
struct EnglishProof: ProofWording {
  func head(_ proof: Proof) -> String {
    let item = proof.item
    let label = item.label.map { $0 == item.id ? "" : ": \($0)" } ?? ""
    let place = proof.isKept ? "in the answer" : "not in the answer"
    return "\(item.id) of '\(item.collection)' is \(place)\(label)"
  }

  func step(_ step: Proof.Step) -> String {
    switch step {
    case .source(let text): "it is one of '\(text)'"
    case .condition(let condition): self.condition(condition)
    case .followed(let stage, _, let count):
      "'\(stage)' leads to it from \(Plural.counted(count, "row")):"
    case .members(let stage, _, let count):
      "'\(stage)' made it of \(Plural.counted(count, "row")):"
    case .opened(let stage): "'\(stage)' opens the group that it is in"
    case .added(let stage, let proof):
      "'\(stage)' adds it" + (proof == nil ? "" : ", for there:")
    case .cut(let stage, let position?):
      "'\(stage)' cuts it off: it is number \(position) of the rows before"
    case .cut(let stage, nil): "'\(stage)' leaves it out"
    case .doubled(let stage): "'\(stage)' leaves it out: a row before has the same values"
    case .excluded(let stage): "'\(stage)' takes it away: it is in that query"
    case .lacking(let stage): "it is not in '\(stage)'"
    case .unreached(let stage, let proof):
      proof == nil
        ? "'\(stage)' does not lead to it from any row"
        : "'\(stage)' would lead to it from a row that is not there:"
    case .otherRows(let stage, let noun): "'\(stage)' gives rows of '\(noun)', and this is none"
    case .found(let stage, let number): "'\(stage)' finds it, as row \(number)"
    case .inGroup(let stage, let number):
      "'\(stage)' gives groups: it is in number \(number); 'open \(number)' shows them"
    }
  }

  private func condition(_ condition: Proof.Condition) -> String {
    let verdict =
      switch condition.verdict {
      case .holds: "holds"
      case .fails: "fails"
      case .undecided: "is undecided, and 'possibly' would keep the row"
      }
    let findings = condition.findings.map(finding)
    let found = findings.isEmpty ? "" : ": " + findings.joined(separator: "; ")
    return "'\(condition.text)' \(verdict)\(found)"
  }

  private func finding(_ finding: Proof.Finding) -> String {
    guard let value = finding.value else { return "\(finding.name) is missing" }
    let inferred = finding.isInferred ? ", which the source implies and does not state" : ""
    let note = finding.note.map { " (\($0))" } ?? ""
    return "\(finding.name) is \(value)\(note)\(inferred)"
  }

  func evidence(_ evidence: Proof.Evidence) -> String {
    let locator = evidence.locator.map { ", \($0)" } ?? ""
    let place = "\(evidence.source) (\(evidence.sourceID))\(locator)"
    guard let speaker = evidence.speaker else { return "written in: \(place)" }
    return "claim of \(speaker), \(ProofText.name(evidence.item)) Written in: \(place)"
  }

  func more(_ count: Int) -> String { "and \(count) more" }

  func quoted(_ text: String) -> String { "“\(text)”" }
}
