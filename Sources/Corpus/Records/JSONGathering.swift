import JSON

/// What the objects in a list have in common.
enum JSONGathering {
  /// The values of each member of the objects in a list, by the path of the member, in the order in
  /// which they first occur; none where the list holds lists.
  static func members(of items: [JSONValue], path: String) -> [(name: String, [JSONValue])] {
    guard items.contains(where: \.isObject) else { return [] }
    var found: [(name: String, [JSONValue])] = []
    var places: [String: Int] = [:]
    gather(items, path: path, into: &found, &places)
    return found
  }

  private static func gather(
    _ items: [JSONValue], path: String, into found: inout [(name: String, [JSONValue])],
    _ places: inout [String: Int]
  ) {
    for item in items {
      guard case .object(let object) = item else { continue }
      for member in object.members {
        gather(member.value, path: "\(path).\(member.name)", into: &found, &places)
      }
    }
  }

  private static func gather(
    _ value: JSONValue, path: String, into found: inout [(name: String, [JSONValue])],
    _ places: inout [String: Int]
  ) {
    switch value {
    case .null: break
    case .truth, .number, .text:
      let place = places[path] ?? found.count
      if place == found.count {
        places[path] = place
        found.append((path, []))
      }
      found[place].1.append(value)
    case .array(let items):
      if items.contains(where: \.isArray) { return }
      for item in items { gather(item, path: path, into: &found, &places) }
    case .object(let object):
      for member in object.members {
        gather(member.value, path: "\(path).\(member.name)", into: &found, &places)
      }
    }
  }
}
