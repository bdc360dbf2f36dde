import Text

// The names that queries use for what a file without a descriptor calls otherwise.
extension BareNames {
  /// The name of the collection in a file: its name up to the first dot, lower-cased.
  static func collection(ofPath path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let stem = file.prefix { $0 != "." }
    let name = word(stem.lowercased())
    if name.allSatisfy({ $0 == "_" }) { return "rows" }
    return name.first?.isNumber == true ? "t_\(name)" : name
  }

  /// The names of fields by the headings of their columns, unique without regard to case.
  static func fields(ofHeadings headings: [String]) -> [String] {
    var taken = UniqueNames()
    return headings.enumerated().map { index, heading in
      let name = word(heading.trimmed)
      return taken.unique(name.isEmpty ? "column\(index + 1)" : name)
    }
  }
}
