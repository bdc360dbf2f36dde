import Testing

@testable import Text

@Suite struct NearestNamesTests {
  static let fields = ["actor", "action", "date", "title", "type", "as_of", "agreement"]

  @Test(arguments: [
    ("acotr", ["actor"]), ("yeer", []), ("typ", ["type"]), ("dat", ["date"]),
    ("agre", ["agreement"]),
    ("ACTOR", ["actor"]), ("ａｃｔｏｒ", ["actor"]), ("act", ["actor", "action"]), ("", []),
    ("zzzz", []),
    ("titel", ["title"]), ("a", []),
  ])
  func findsWhatSlipsExplain(name: String, expected: [String]) {
    #expect(NearestNames.nearest(to: name, among: Self.fields) == expected)
  }

  @Test func ordersByDistanceAndThenAsGiven() {
    let names = ["actors", "factor", "actor", "actor", "actoress"]
    #expect(
      NearestNames.nearest(to: "actor", among: names, limit: 9) == [
        "actor", "actors", "factor", "actoress",
      ])
    #expect(NearestNames.nearest(to: "actor", among: names, limit: 1) == ["actor"])
    #expect(NearestNames.nearest(to: "actor", among: names, limit: 0) == [])
  }

  @Test func takesOtherScripts() {
    #expect(NearestNames.nearest(to: "佐藤栄", among: ["佐藤栄作", "田中角栄"]) == ["佐藤栄作"])
    #expect(NearestNames.nearest(to: "日", among: ["米", "日本"]) == ["日本"])
  }

  @Test func longNamesAreLeftOut() {
    let long = String(repeating: "long ", count: 20_000)
    #expect(NearestNames.nearest(to: "lung", among: [long, "long"]) == ["long"])
    #expect(NearestNames.nearest(to: long, among: [long, "long"]) == [])
  }

  /// All words of up to four letters of three, with the distance counted on the full table.
  @Test func agreesWithTheWholeTable() {
    var words: [[Character]] = [[]]
    var last = words
    for _ in 0..<4 {
      last = last.flatMap { word in "abc".map { word + [$0] } }
      words += last
    }
    for left in words {
      for right in words {
        let distance = Self.distance(left, right)
        for most in 0...3 {
          let expected = distance <= most ? distance : nil
          guard EditDistance.between(left, right, atMost: most) != expected else { continue }
          Issue.record("\(String(left)) to \(String(right)) is \(distance), bound \(most)")
        }
      }
    }
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[left.count][right.count]
  }
}
