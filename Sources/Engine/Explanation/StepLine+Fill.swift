import Plan

extension StepLine {
  func fill(_ filling: GroupFilling, _ names: inout [String]) -> String {
    "fill \(names[filling.key])"
  }
}
