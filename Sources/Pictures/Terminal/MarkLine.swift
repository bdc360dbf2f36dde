import Chronology

/// The marks of one row along an axis of columns.
///
/// The first and the last columns are left free, so that what stands beside a mark has room there.
struct MarkLine {
  private let signs: PictureSigns
  private let scale: TimeScale
  private(set) var columns: [Character]

  /// What stands at most beside a mark: about, and doubtful.
  static let margin = 2

  init(columns count: Int, _ scale: TimeScale, _ signs: PictureSigns, ticks: [TimeScale.Tick]) {
    self.signs = signs
    self.scale = scale
    columns = Array(repeating: " ", count: count)
    for tick in ticks { columns[Self.column(of: tick.day, scale, count)] = signs.grid }
  }

  static func column(of day: Day, _ scale: TimeScale, _ count: Int) -> Int {
    let inner = max(count - 2 * margin, 1)
    let place = Int((scale.position(of: day) * Double(inner)).rounded(.down))
    return min(margin + min(max(place, 0), inner - 1), count - 1)
  }

  mutating func draw(_ mark: TimeMark) {
    let ends = draw(mark.shape, mark)
    var (left, right) = (ends.lowerBound - 1, ends.upperBound + 1)
    if mark.isApproximate {
      put(signs.approximate, at: left)
      put(signs.approximate, at: right)
      left -= 1
      right += 1
    }
    if mark.isDoubtful {
      put(signs.doubtful, at: columns.indices.contains(right) ? right : left)
    }
  }

  /// Draws the shape, and gives the columns that it takes.
  private mutating func draw(_ shape: TimeMark.Shape, _ mark: TimeMark) -> ClosedRange<Int> {
    switch shape {
    case .day(let day):
      let place = column(day)
      put(signs.day, at: place)
      return place...place
    case .oneDay(let stretches):
      let first = mark.isOpenBefore ? 0 : column(stretches[0].lowerBound)
      let last =
        mark.isOpenAfter
        ? columns.count - 1 : column(stretches[stretches.count - 1].upperBound)
      if stretches.count > 1 { fill(first...last, signs.either) }
      for (place, stretch) in stretches.enumerated() {
        let isFirst = place == 0
        let isLast = place == stretches.count - 1
        bracket(
          (isFirst ? first : column(stretch.lowerBound))...(isLast
            ? last : column(stretch.upperBound)),
          isOpenBefore: isFirst && mark.isOpenBefore, isOpenAfter: isLast && mark.isOpenAfter)
      }
      return first...last
    case .lasting(let certain, let possible):
      let first = mark.isOpenBefore ? 0 : column(possible.lowerBound)
      let last = mark.isOpenAfter ? columns.count - 1 : column(possible.upperBound)
      fill(first...last, signs.possible)
      if let certain {
        fill(column(certain.lowerBound)...column(certain.upperBound), signs.certain)
      }
      if mark.isOpenBefore { put(signs.before, at: first) }
      if mark.isOpenAfter { put(signs.after, at: last) }
      return first...last
    }
  }

  /// One unknown day of a stretch.
  private mutating func bracket(
    _ stretch: ClosedRange<Int>, isOpenBefore: Bool, isOpenAfter: Bool
  ) {
    guard stretch.count > 1 else { return put(signs.narrow, at: stretch.lowerBound) }
    fill(stretch, signs.dash)
    put(isOpenBefore ? signs.before : signs.opening, at: stretch.lowerBound)
    put(isOpenAfter ? signs.after : signs.closing, at: stretch.upperBound)
    if stretch.count > 2 {
      put(signs.unknown, at: (stretch.lowerBound + stretch.upperBound) / 2)
    }
  }

  private func column(_ day: Day) -> Int { Self.column(of: day, scale, columns.count) }

  private mutating func fill(_ range: ClosedRange<Int>, _ sign: Character) {
    for place in range { put(sign, at: place) }
  }

  private mutating func put(_ sign: Character, at place: Int) {
    if columns.indices.contains(place) { columns[place] = sign }
  }

  /// Without the blanks at its end.
  var text: String {
    var end = columns.count
    while end > 0, columns[end - 1] == " " { end -= 1 }
    return String(columns[..<end])
  }
}
