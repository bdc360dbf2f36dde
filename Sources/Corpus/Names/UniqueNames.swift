/// Names that are given to one thing each, without regard to case.
struct UniqueNames {
  private var names: Set<String>
  /// The number at which the search for a free name goes on, by name: a hundred thousand columns of
  /// one name would else be tried against one another.
  private var nextNumber: [String: Int] = [:]

  init(_ names: some Sequence<String> = []) { self.names = Set(names.map { $0.lowercased() }) }

  /// The name, with `_2`, `_3` ... where it is taken; takes it.
  mutating func unique(_ name: String) -> String {
    let key = name.lowercased()
    if names.insert(key).inserted { return name }
    var number = nextNumber[key] ?? 2
    while !names.insert("\(key)_\(number)").inserted { number += 1 }
    nextNumber[key] = number + 1
    return "\(name)_\(number)"
  }
}
