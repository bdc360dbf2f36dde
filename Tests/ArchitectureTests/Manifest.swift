/// The targets of `Package.swift`, in the order in which they stand there.
struct Manifest {
  struct Target: Equatable {
    let name: String
    let dependencies: [String]
  }

  let targets: [Target]

  /// Reads what every target there is made of: its kind, its name and the names in its list of
  /// dependencies.
  init(_ text: String) {
    let target =
      #/
      (?: library | tests | \.systemLibrary | \.target | \.executableTarget )
      \(\s* (?: name:\s* )? "(\w+)"
      (?: ,\s* (?: dependencies:\s* )? \[ ([^\]]*) \] )?
      /#
    targets = text.matches(of: target).map { match in
      Target(name: String(match.1), dependencies: match.2.map(Self.names) ?? [])
    }
  }

  /// A dependency is its name in quotes; of a product, which names its package too, the first.
  private static func names(in list: Substring) -> [String] {
    list.matches(of: /(?:\.product\(name: "(\w+)"[^)]*\)|"(\w+)")/).map { match in
      String(match.1 ?? match.2 ?? "")
    }
  }

  subscript(name: String) -> Target? { targets.first { $0.name == name } }
}
