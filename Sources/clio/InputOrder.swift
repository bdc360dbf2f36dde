/// What `-c`, `-f` and scripts named as they are give to run, in the order given.
///
/// The argument parser hands out all texts and all files but not how they were mixed, so the order
/// is read from the arguments themselves.
enum InputOrder {
  enum Kind: Equatable {
    case text, file
    /// A script that is where a corpus may: `clio report.clio`.
    case script
  }

  /// The kinds of the inputs in the order of the arguments.
  ///
  /// - Parameter isScript: Whether an argument that is no flag is a script.
  static func kinds(
    in arguments: [String], isScript: (String) -> Bool = { _ in false }
  ) -> [Kind] {
    var kinds: [Kind] = []
    var skipsNext = false
    for (index, argument) in arguments.enumerated() {
      if skipsNext {
        skipsNext = false
        continue
      }
      if argument == "--" {
        return kinds + arguments[(index + 1)...].filter(isScript).map { _ in .script }
      }
      guard argument.hasPrefix("-") else {
        if isScript(argument) { kinds.append(.script) }
        continue
      }
      let name = argument.prefix { $0 != "=" }
      let hasValue = argument.contains("=")
      switch name {
      case "--command": kinds.append(.text)
      case "--file": kinds.append(.file)
      default:
        guard !valueOptions.contains(String(name)) else {
          skipsNext = !hasValue
          continue
        }
        // Short flags may stand together, and a value may be joined to its flag: -qc TEXT, -cTEXT.
        guard !argument.hasPrefix("--"),
          let place = argument.firstIndex(where: { "cfpmo".contains($0) })
        else { continue }
        if argument[place] == "c" { kinds.append(.text) }
        if argument[place] == "f" { kinds.append(.file) }
        skipsNext = argument.index(after: place) == argument.endIndex
        continue
      }
      skipsNext = !hasValue
    }
    return kinds
  }

  private static let valueOptions: Set<String> = [
    "--param", "--mode", "--output", "--limit", "--width", "--lang", "--color", "--init",
    "--encoding", "--rejects", "--history", "--max-memory", "--timeout",
  ]
}
