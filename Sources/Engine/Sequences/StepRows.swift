import Corpus

/// The rows that may stand at a step of a sequence, in lists by what ties them to earlier rows, each in the order
/// of the first days on which they may begin.
struct StepRows {
  /// Rows whose possible days lie further apart are looked through apart from the others.
  private static let wide = 400

  private let lists: RowLists
  private let wides: RowLists
  /// The most days that the possible beginnings of a row in `lists` lie apart.
  let width: Int

  /// - Parameters:
  ///   - rows: the rows, each once for every list it is in.
  ///   - numbers: the number of the list of each.
  /// - Complexity: O(rows + lists).
  init(
    _ rows: [Int32], by numbers: [Int32], count: Int, _ times: RowTimes,
    _ cancellation: Cancellation
  ) throws(Interrupted) {
    let order = try RadixOrder.places(
      by: rows.map { Int64(times.beginFirst[Int($0)]) }, cancellation)
    var (narrow, narrowNumbers): ([Int32], [Int32]) = ([], [])
    var (far, farNumbers): ([Int32], [Int32]) = ([], [])
    narrow.reserveCapacity(rows.count)
    narrowNumbers.reserveCapacity(rows.count)
    var width = 0
    for (step, place) in order.enumerated() {
      try cancellation.check(at: step)
      let (row, number) = (rows[Int(place)], numbers[Int(place)])
      let days = times.beginLast[Int(row)] - times.beginFirst[Int(row)]
      if days > Self.wide {
        far.append(row)
        farNumbers.append(number)
      } else {
        width = max(width, days)
        narrow.append(row)
        narrowNumbers.append(number)
      }
    }
    lists = try RowLists(narrow, by: narrowNumbers, count: count, cancellation)
    wides = try RowLists(far, by: farNumbers, count: count, cancellation)
    self.width = width
  }

  /// The rows of a list.
  func candidates(_ list: Int) -> StepCandidates {
    guard list >= 0 else { return StepCandidates(rows: [], wides: [], width: 0) }
    return StepCandidates(rows: lists[list], wides: wides[list], width: width)
  }
}

/// Rows that may stand at a step, in the order of the first days on which they may begin.
struct StepCandidates {
  let rows: ArraySlice<Int32>
  /// Further rows, whose possible days lie far apart.
  let wides: ArraySlice<Int32>
  /// The most days that the possible beginnings of one of `rows` lie apart.
  let width: Int

  /// The place in `rows` of the first that may not begin before a day.
  func place(from day: Int, _ times: RowTimes) -> Int {
    var (low, high) = (rows.startIndex, rows.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if times.beginFirst[Int(rows[middle])] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
