import Testing

/// Within a target, too, arrows do not turn back: no file uses what a later folder declares.
@Suite struct RoomTests {
  /// The arrows that still turn back, with the number of types they use: the list may only shrink.
  private static let known = [
    "Chronology: EDTF -> Literal": 1,
    // A script runs commands, and commands run scripts.
    "Conversation: Scripts -> Commands": 3,
    "Conversation: Session -> Scripts": 1,
    "Conversation: Session -> Statements": 1,
  ]

  @Test func foldersUseOnlyThoseBeforeThem() throws {
    let order = Rooms(try Repository.architecture()).order
    var files: [String: [Rooms.File]] = [:]
    for file in try Repository.swiftFiles(in: "Sources") {
      let parts = file.path.split(separator: "/").map(String.init)
      files[file.target, default: []].append(
        Rooms.File(
          room: parts.count > 3 ? parts[2] : ".", text: file.lines.joined(separator: "\n")))
    }
    var found: [String: Int] = [:]
    for (target, files) in files where files.contains(where: { $0.room != "." }) {
      let rooms = try #require(order[target], "\(target) has folders and no order of them")
      #expect(rooms.count == Set(rooms).count, "\(target) names a folder twice")
      #expect(Set(files.map(\.room)) == Set(rooms), "the table names other folders of \(target)")
      for (arrow, names) in Rooms.arrowsBack(files, order: rooms) {
        found["\(target): \(arrow)"] = names.count
        #expect(
          names.count == Self.known["\(target): \(arrow)"],
          "\(target): \(arrow) by \(names.sorted()), and the list of known arrows says otherwise")
      }
    }
    for arrow in Self.known.keys {
      #expect(found[arrow] != nil, "\(arrow) is mended; take it from the list")
    }
  }

  @Test func arrowThatTurnsBackIsFound() {
    let files = [
      Rooms.File(
        room: "Store",
        text: """
          /// A `Loader` is none of its business.
          package struct Column { let text = "Loader(x)"; enum Kind { case loader } }
          """),
      Rooms.File(room: "Model", text: "struct Field { let column: Column; let rank: Kind }"),
      Rooms.File(room: "Loading", text: "@frozen package final class Loader {}\nenum Kind {}"),
      Rooms.File(room: "Loading", text: "private struct Own {}\nlet field: Field.Column"),
      Rooms.File(room: "Model", text: "struct Own {}\nlet name = \"\\(1...Loader.count) Field\""),
    ]
    let order = ["Store", "Model", "Loading"]
    #expect(
      Rooms.arrowsBack(files, order: order) == ["Model -> Loading": ["Kind", "Loader"]])
    #expect(
      Rooms.arrowsBack(files, order: order.reversed()) == [
        "Loading -> Model": ["Field"], "Model -> Store": ["Column"],
      ])
  }

  @Test func tableIsRead() {
    let rooms = Rooms(
      """
      # House
      ## Rooms

      | target | folders |
      |---|---|
      | `Text` | `.`, `Folding` |
      | `Query` | `Text`,  `Tree` |

      ## Laws
      | `No` | `Room` |
      """)
    #expect(rooms.order == ["Text": [".", "Folding"], "Query": ["Text", "Tree"]])
  }
}
