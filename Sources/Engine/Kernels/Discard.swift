import CSystem

/// Frees what is large on a thread of its own: to free a million texts takes a tenth of a second, for
/// which neither an answer nor the prompt after Ctrl-C should wait.
enum Discard {
  /// From how many elements on it is worth a thread, which costs some 20 microseconds.
  private static let least = 20_000

  /// Takes the elements out of an array.
  static func later<Element>(_ elements: inout [Element]) {
    if elements.count < least { return }
    free(elements)
    elements = []
  }

  /// Takes the entries out of a dictionary.
  static func later<Key, Item>(_ entries: inout [Key: Item]) {
    if entries.count < least { return }
    free(entries)
    entries = [:]
  }

  /// Takes the elements out of a set.
  static func later<Element>(_ elements: inout Set<Element>) {
    if elements.count < least { return }
    free(elements)
    elements = []
  }

  private final class Box<Item> {
    let value: Item
    init(_ value: Item) { self.value = value }
  }

  private static func free<Item>(_ value: Item) {
    let box = Unmanaged<AnyObject>.passRetained(Box(value)).toOpaque()
    let failed = sys_start_thread(
      0,
      { box in
        if let box { Unmanaged<AnyObject>.fromOpaque(box).release() }
        return nil
      }, box)
    if failed != 0 { Unmanaged<AnyObject>.fromOpaque(box).release() }
  }
}

/// An array that is freed by `Discard` when nobody holds it any more.
final class DiscardedArray<Element> {
  var elements: [Element] = []

  deinit { Discard.later(&elements) }
}
