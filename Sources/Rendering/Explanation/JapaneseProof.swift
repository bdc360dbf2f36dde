import Engine

/// A proof in Japanese.
struct JapaneseProof: ProofWording {
  func head(_ proof: Proof) -> String {
    let item = proof.item
    let label = item.label.map { $0 == item.id ? "" : "：\($0)" } ?? ""
    return "\(item.collection) の \(item.id) は答えに\(proof.isKept ? "含まれる" : "含まれない")\(label)"
  }

  func step(_ step: Proof.Step) -> String {
    switch step {
    case .source(let text): "'\(text)' の一つである"
    case .condition(let condition): self.condition(condition)
    case .followed(let stage, _, let count): "'\(stage)' が \(count) 行からここへ導く："
    case .members(let stage, _, let count): "'\(stage)' が \(count) 行からこれを作る："
    case .opened(let stage): "'\(stage)' がこれを含むグループを開く"
    case .added(let stage, let proof): "'\(stage)' が加える" + (proof == nil ? "" : "。そこでは：")
    case .cut(let stage, let position?): "'\(stage)' が切り落とす：前の行の \(position) 番目である"
    case .cut(let stage, nil): "'\(stage)' が除く"
    case .doubled(let stage): "'\(stage)' が除く：前に同じ値の行がある"
    case .excluded(let stage): "'\(stage)' が取り去る：その問い合わせに含まれる"
    case .lacking(let stage): "'\(stage)' に含まれない"
    case .unreached(let stage, let proof):
      proof == nil ? "'\(stage)' はどの行からもここへ導かない" : "'\(stage)' なら次の行から導くが、その行がない："
    case .otherRows(let stage, let noun): "'\(stage)' は '\(noun)' の行を返し、これはそうではない"
    case .found(let stage, let number): "'\(stage)' が見つけた：\(number) 行目"
    case .inGroup(let stage, let number):
      "'\(stage)' はグループを返す：これは \(number) 番目にあり、'open \(number)' で見られる"
    }
  }

  private func condition(_ condition: Proof.Condition) -> String {
    let verdict =
      switch condition.verdict {
      case .holds: "は成り立つ"
      case .fails: "は成り立たない"
      case .undecided: "は決まらず、'possibly' なら残る"
      }
    let findings = condition.findings.map(finding)
    return "'\(condition.text)' \(verdict)"
      + (findings.isEmpty ? "" : "：" + findings.joined(separator: "；"))
  }

  private func finding(_ finding: Proof.Finding) -> String {
    guard let value = finding.value else { return "\(finding.name) は欠けている" }
    let inferred = finding.isInferred ? "（出典は示唆するのみ）" : ""
    let note = finding.note.map { "（\($0)）" } ?? ""
    return "\(finding.name) は \(value)\(note)\(inferred)"
  }

  func evidence(_ evidence: Proof.Evidence) -> String {
    let locator = evidence.locator.map { "、\($0)" } ?? ""
    let place = "\(evidence.source)（\(evidence.sourceID)）\(locator)"
    guard let speaker = evidence.speaker else { return "出典：\(place)" }
    return "\(speaker)の言明 \(ProofText.name(evidence.item)) 出典：\(place)"
  }

  func more(_ count: Int) -> String { "ほか \(count) 件" }

  func quoted(_ text: String) -> String { "「\(text)」" }
}
