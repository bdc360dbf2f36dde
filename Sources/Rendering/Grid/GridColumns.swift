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
    /// The width of its widest cell.
    let cells: Int
    /// What it needs not to be hidden.
    let minimum: Int
    /// What it needs to be read with ease.
    let readable: Int

    /// The columns of a text that is wrapped in which people still read.
    private static let leastForReading = 12
    /// In more lines than these of so few columns a text falls apart.
    private static let mostNarrowLines = 4

    /// Whether it is read with ease in so many columns: a short text in few, a long one in more.
    func isReadable(in width: Int) -> Bool {
      width >= natural || width >= 16 || cells <= Self.mostNarrowLines * width
    }

    /// A text may go on in a further line or end in `…`, but a number cut short would be another number.
    init(header: Int, cells: Int, isWhole: Bool) {
      natural = max(header, cells)
      self.cells = cells
      minimum = min(natural, isWhole ? max(cells, 3) : 5)
      readable = min(natural, isWhole ? max(cells, min(header, 8)) : Self.leastForReading)
    }
  }

  /// Gives every column what it would like; nil where that is more than the limit.
  init?(natural requests: [WidthRequest], limit: Int?) {
    let widths = requests.map(\.natural)
    if let limit, widths.reduce(0, +) > Self.room(in: limit, for: widths.count) { return nil }
    self.init(widths: widths, hidden: 0)
  }

  /// Gives every column at least what can be read, the widest being shrunk first; nil where the limit does
  /// not allow it.
  init?(readable requests: [WidthRequest], limit: Int) {
    let room = Self.room(in: limit, for: requests.count)
    let least = requests.map(\.readable)
    guard least.reduce(0, +) <= room || requests.count == 1 else { return nil }
    let widths = Self.shrunk(requests.map(\.natural), to: least, room: room)
    guard requests.count == 1 || zip(requests, widths).allSatisfy({ $0.isReadable(in: $1) }) else {
      return nil
    }
    self.init(widths: widths, hidden: 0)
  }

  /// Shrinks the widest first and then hides columns from the right; the first column always stays.
  init(hiding requests: [WidthRequest], limit: Int) {
    func hasRoom(for count: Int) -> Bool {
      requests[..<count].reduce(0) { $0 + $1.minimum } <= Self.room(in: limit, for: count)
    }
    var count = requests.count
    while count > 1, !hasRoom(for: count) { count -= 1 }
    let shown = requests[..<count]
    self.init(
      widths: Self.shrunk(
        shown.map(\.natural), to: shown.map(\.minimum), room: Self.room(in: limit, for: count)),
      hidden: requests.count - count)
  }

  private init(widths: [Int], hidden: Int) {
    self.widths = widths
    self.hidden = hidden
  }

  /// A stroke and two spaces a column, and a last stroke.
  private static func room(in limit: Int, for count: Int) -> Int { limit - 3 * count - 1 }

  /// Cuts all columns to the greatest common width that fits, as water finds its level, and gives
  /// the rest to the leftmost of those that were cut.
  private static func shrunk(_ natural: [Int], to least: [Int], room: Int) -> [Int] {
    func widths(level: Int) -> [Int] { zip(least, natural).map { max($0, min($1, level)) } }
    func fits(_ widths: [Int]) -> Bool { widths.reduce(0, +) <= room }

    guard natural.count > 1 || least.allSatisfy({ $0 <= room }) else { return [max(room, 1)] }
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
