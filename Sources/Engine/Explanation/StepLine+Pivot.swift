import Plan

extension StepLine {
  func pivot(_ pivot: PivotStep, _ names: inout [String]) -> String {
    names = pivot.rows.map(\.name) + pivot.columns.map(\.name)
    return "pivot \(pivot.key.name) with \(pivot.sum.name)"
  }

  func unpivot(_ unpivot: UnpivotStep, _ names: inout [String]) -> String {
    let columns = unpivot.columns.map(\.name).joined(separator: ", ")
    names += [unpivot.name, unpivot.value]
    return "unpivot \(columns) as \(unpivot.name), \(unpivot.value)"
  }
}
