// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/base/text_list.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace shelf;

namespace {

using Strings = std::vector<std::string>;

/// A list whose ends begin again at 0 after 256 characters, as a TextList's do after 4 GB.
using ShortList = BasicTextList<std::uint8_t>;

template <class List> Strings textsOf(const List& list)
{
    return Strings(list.begin(), list.end());
}

template <class List> void changeAtRandom(std::uint64_t seed)
{
    Random random(seed);
    List list;
    Strings expected;
    for (int step = 0; step < 300; ++step) {
        switch (expected.empty() ? 0 : random.below(8)) {
        case 5:
            list.pop_back();
            expected.pop_back();
            break;
        case 6: {
            const std::size_t count = random.below(2 * expected.size() + 1);
            list.resize(count);
            expected.resize(count);
            break;
        }
        case 7: {
            const std::size_t at = random.below(expected.size());
            expected[at] = std::string(random.below(40), 'x');
            list.set(at, expected[at]);
            break;
        }
        default: // now and then one that is longer than 256 by itself
            expected.emplace_back(random.below(20) == 0 ? 250 + random.below(600) : random.below(12),
                                  static_cast<char>('a' + step % 26));
            list.push_back(expected.back());
        }
        QCOMPARE(textsOf(list), expected);
        QCOMPARE(list, List(expected));
    }
}

} // namespace

class TextListTest : public QObject {
    Q_OBJECT
private slots:
    void textsComeBackAfterAnyChanges()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            changeAtRandom<TextList>(seed);
            changeAtRandom<ShortList>(seed);
        }
    }

    void aListIsMadeFromLengthsThatSumUpOnly()
    {
        const auto made = TextList::fromLengths({2, 0, 3}, "abcde");
        QVERIFY(made);
        QCOMPARE(textsOf(*made), (Strings{"ab", "", "cde"}));
        QVERIFY(!TextList::fromLengths({2, 0, 3}, "abcd"));
        QVERIFY(!TextList::fromLengths({2, 0, 3}, "abcdef"));
        QVERIFY(!TextList::fromLengths({UINT32_MAX, UINT32_MAX, 1}, std::string(4, 'x')));
        QVERIFY(TextList::fromLengths({}, "")->empty());

        Strings longer;
        std::vector<std::uint8_t> lengths;
        std::string all;
        for (int i = 0; i < 9; ++i) {
            lengths.push_back(static_cast<std::uint8_t>(i == 4 ? 0 : 64 * (i % 4) + (i == 3 ? 0 : 63)));
            longer.emplace_back(lengths.back(), static_cast<char>('a' + i));
            all += longer.back();
        }
        QCOMPARE(textsOf(*ShortList::fromLengths(lengths, all)), longer);
    }

    void aTextOfTheListIsAddedToTheListItself()
    {
        TextList list{"a text that is too long for the list to hold it without a block of its own"};
        for (int i = 0; i < 12; ++i)
            list.push_back(list[static_cast<std::size_t>(i)]);
        QCOMPARE(std::count(list.begin(), list.end(), list.front()), 13);
    }

    void aTextBecomesAString()
    {
        const TextList list{"Middlemarch", ""};
        const std::string title = list[0];
        QCOMPARE(title, std::string("Middlemarch"));
        QCOMPARE("The book " + list[0] + " again", std::string("The book Middlemarch again"));
        QCOMPARE(list[0] + list[1] + ".", std::string("Middlemarch."));
        QVERIFY(list[1].empty() && list[0] == "Middlemarch" && list[0] != list[1]);
    }
};

QTEST_APPLESS_MAIN(TextListTest)
#include "tst_text_list.moc"
