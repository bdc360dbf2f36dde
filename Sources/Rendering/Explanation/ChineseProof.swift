import Engine

/// A proof in Chinese.
struct ChineseProof: ProofWording {
  func head(_ proof: Proof) -> String {
    let item = proof.item
    let label = item.label.map { $0 == item.id ? "" : "：\($0)" } ?? ""
    return "\(item.collection) 的 \(item.id) \(proof.isKept ? "在" : "不在")答案中\(label)"
  }

  func step(_ step: Proof.Step) -> String {
    switch step {
    case .source(let text): "它属于 '\(text)'"
    case .condition(let condition): self.condition(condition)
    case .followed(let stage, _, let count): "'\(stage)' 从 \(count) 行引到它："
    case .members(let stage, _, let count): "'\(stage)' 由 \(count) 行构成它："
    case .opened(let stage): "'\(stage)' 打开它所在的组"
    case .added(let stage, let proof): "'\(stage)' 加入了它" + (proof == nil ? "" : "，因为在那里：")
    case .cut(let stage, let position?): "'\(stage)' 截去了它：它在之前的行中排第 \(position)"
    case .cut(let stage, nil): "'\(stage)' 舍去了它"
    case .doubled(let stage): "'\(stage)' 舍去了它：之前已有取值相同的行"
    case .excluded(let stage): "'\(stage)' 除去了它：它在那个查询中"
    case .lacking(let stage): "它不在 '\(stage)' 中"
    case .unreached(let stage, let proof):
      proof == nil ? "没有任何行经 '\(stage)' 引到它" : "'\(stage)' 本可从下面这行引到它，但这行不在："
    case .otherRows(let stage, let noun): "'\(stage)' 给出的是 '\(noun)' 的行，它不是"
    case .found(let stage, let number): "'\(stage)' 找到了它，在第 \(number) 行"
    case .inGroup(let stage, let number):
      "'\(stage)' 给出的是组：它在第 \(number) 组，'open \(number)' 可列出成员"
    }
  }

  private func condition(_ condition: Proof.Condition) -> String {
    let verdict =
      switch condition.verdict {
      case .holds: "成立"
      case .fails: "不成立"
      case .undecided: "未能判定，加 'possibly' 可保留此行"
      }
    let findings = condition.findings.map(finding)
    return "'\(condition.text)' \(verdict)"
      + (findings.isEmpty ? "" : "：" + findings.joined(separator: "；"))
  }

  private func finding(_ finding: Proof.Finding) -> String {
    guard let value = finding.value else { return "\(finding.name) 缺失" }
    let inferred = finding.isInferred ? "，来源暗示而未明言" : ""
    let note = finding.note.map { "（\($0)）" } ?? ""
    return "\(finding.name) 为 \(value)\(note)\(inferred)"
  }

  func evidence(_ evidence: Proof.Evidence) -> String {
    let locator = evidence.locator.map { "，\($0)" } ?? ""
    let place = "\(evidence.source)（\(evidence.sourceID)）\(locator)"
    guard let speaker = evidence.speaker else { return "出处：\(place)" }
    return "\(speaker)的陈述 \(ProofText.name(evidence.item)) 出处：\(place)"
  }

  func more(_ count: Int) -> String { "另有 \(count) 个" }

  func quoted(_ text: String) -> String { "“\(text)”" }
}
