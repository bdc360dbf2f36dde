import Plan

extension StepLine {
  func join(_ join: JoinStep, _ names: inout [String]) -> String {
    let others = join.other.schema.fields
    let keys = join.keys.map { key in
      let left = names[key.left.field]
      let right = others.first { $0.value == key.right }?.name ?? "\(key.right.field)"
      return left == right ? left : "\(left) = \(right)"
    }
    names += (0..<join.other.schema.columnCount).map { column in
      let name = others.first { $0.value == .field(column) }?.name ?? "\(column)"
      return "\(join.name).\(name)"
    }
    let word = join.keepsAll ? "join" : "join only"
    let other = "\(word) \(join.name) on \(keys.joined(separator: ", "))"
    return other + (join.condition == nil ? "" : " where (..)")
  }
}
