import BitextModel
import Checks
import Testing

@Suite("House style")
struct HouseStyleTests {
  @Test("A category is an error unless the house says otherwise")
  func severities() {
    var style = HouseStyle()
    #expect(FindingCategory.allCases.allSatisfy { style.severity(of: $0) == .error })
    style.severities[.mojibake] = .off
    #expect(!style.wants(.mojibake))
  }
}
