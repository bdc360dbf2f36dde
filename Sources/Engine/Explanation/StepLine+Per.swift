import Plan

extension StepLine {
  mutating func per(
    _ keys: [SchemaField], _ steps: [PlanStep], _ names: inout [String]
  ) -> String {
    let keys = keys.map(\.name)
    var lines: [String] = []
    for step in steps { lines.append(step.accept(&self, &names)) }
    return "per \(keys.joined(separator: ", ")) {\(lines.joined(separator: " | "))}"
  }
}
