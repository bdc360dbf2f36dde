import Plan

extension StepLine {
  func each(field: Int, named name: String, _ names: inout [String]) -> String {
    let list = names[field]
    names.append(name)
    return "each \(list)" + (list == name ? "" : " as \(name)")
  }
}
