/// The columns of a grid that find room, and how wide each is.
struct GridColumns: Equatable {
  /// Display columns of each shown column, without the spaces and strokes around it.
  let widths: [Int]
  /// How many columns at the right found no room.
  let hidden: Int

  /// What a column would like.
  struct WidthRequest: Equatable {
    /// The width of its widest cell or of its name.
    let natural: Int
    /// What it needs to be of use.
    let minimum: Int

    /// A text may end in `…`, but a number cut short would be another number.
    init(header: Int, cells: Int, isNumeric: Bool) {
      natural = max(header, cells)
      minimum = min(natural, isNumeric ? max(cells, 3) : 5)
    }
  }

  /// Gives every column what it would like, or, within a limit, shrinks the widest first and then
  /// hides columns from the right; the first column always stays.
  init(_ requests: [WidthRequest], limit: Int?) {
    guard let limit, !requests.isEmpty else {
      self.init(widths: requests.map(\.natural), hidden: 0)
      return
    }
    func hasRoom(for count: Int) -> Bool {
      requests[..<count].reduce(0) { $0 + $1.minimum } <= Self.room(in: limit, for: count)
    }
    var count = requests.count
    while count > 1, !hasRoom(for: count) { count -= 1 }
    let widths = Self.shrunk(Array(requests[..<count]), room: Self.room(in: limit, for: count))
    self.init(widths: widths, hidden: requests.count - count)
  }

  private init(widths: [Int], hidden: Int) {
    self.widths = widths
    self.hidden = hidden
  }

  /// A stroke and two spaces a column, and a last stroke.
  private static func room(in limit: Int, for count: Int) -> Int { limit - 3 * count - 1 }

  /// Cuts all columns to the greatest common width that fits, as water finds its level, and gives
  /// the rest to the leftmost of those that were cut.
  private static func shrunk(_ requests: [WidthRequest], room: Int) -> [Int] {
    func widths(level: Int) -> [Int] { requests.map { max($0.minimum, min($0.natural, level)) } }
    func fits(_ widths: [Int]) -> Bool { widths.reduce(0, +) <= room }

    guard requests.count > 1 || requests[0].minimum <= room else { return [max(room, 1)] }
    let natural = requests.map(\.natural)
    if fits(natural) { return natural }
    var level = room
    while level > 1, !fits(widths(level: level)) { level -= 1 }
    var result = widths(level: level)
    var rest = room - result.reduce(0, +)
    for index in result.indices where rest > 0 && result[index] < natural[index] {
      result[index] += 1
      rest -= 1
    }
    return result
  }
}
