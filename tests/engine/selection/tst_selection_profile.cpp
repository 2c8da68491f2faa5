// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection/selection_profile.h"

#include <QTest>

using namespace shelf;

namespace {

/// Forty books: ten on vampires by two authors, of the nineties and rated high, thirty others.
Dataset shelfOfForty()
{
    Dataset data;
    data.books.extra = {{"genre", {}}, {"pages", {}}, {"work_id", {}}};
    for (int i = 0; i < 40; ++i) {
        const bool dark = i < 10;
        data.books.ids.push_back("b" + std::to_string(i));
        data.books.titles.push_back(dark    ? "The vampire " + std::to_string(i)
                                    : i % 2 ? "A garden of roses"
                                            : "Roses at sea");
        data.books.authors.push_back(dark ? (i % 2 ? "Anne Rice" : "Anne Rice, Bram Stoker")
                                          : "Somebody Else");
        data.books.languages.emplace_back("eng");
        data.books.years.push_back(dark ? 1990 + i : i == 39 ? kNoYear : 1950 + i);
        data.books.extra[0].values.emplace_back(dark ? "Horror|Fantasy" : i % 3 ? "Romance" : "Fantasy");
        data.books.extra[1].values.push_back(i % 7 == 0 ? "" : std::to_string(100 + i));
        data.books.extra[2].values.push_back(std::to_string(5000 + i));
        for (int user = 0; user < 3; ++user) {
            data.user.push_back(user);
            data.book.push_back(i);
            data.rating.push_back(dark ? 5.0f : static_cast<float>(1 + user));
        }
    }
    data.userIds = {"x", "y", "z"};
    return data;
}

std::vector<std::uint8_t> firstTen()
{
    std::vector<std::uint8_t> selected(40, 0);
    std::fill_n(selected.begin(), 10, 1);
    return selected;
}

} // namespace

class TestSelectionProfile : public QObject {
    Q_OBJECT
private slots:
    void theFiguresAreThoseOfTheSelectedBooks()
    {
        const Dataset data = shelfOfForty();
        const auto summary = summarizeBooks(data);
        const auto profile = profileSelection(data, summary, bookNumbers(data, summary), firstTen());
        QCOMPARE(profile.books, std::size_t(10));
        QCOMPARE(profile.ratings, std::size_t(30));
        QCOMPARE(*profile.mean, 5.0);
        QCOMPARE(*profile.firstYear, 1990);
        QCOMPARE(*profile.lastYear, 1999);
    }

    void whatSetsBooksApartIsFoundAndNothingElse()
    {
        const Dataset data = shelfOfForty();
        const auto summary = summarizeBooks(data);
        const auto profile = profileSelection(data, summary, bookNumbers(data, summary), firstTen());
        const auto find = [&](StandoutMark::Of of, const std::string& text) {
            const auto at =
                std::find_if(profile.marks.begin(), profile.marks.end(),
                             [&](const StandoutMark& mark) { return mark.of == of && mark.text == text; });
            return at == profile.marks.end() ? StandoutMark() : *at;
        };
        const StandoutMark word = find(StandoutMark::Of::word, "vampire");
        QCOMPARE(word.selected, std::size_t(10));
        QCOMPARE(word.all, std::size_t(10));
        QCOMPARE(word.lift, 4.0); // 100 % against 25 %
        QVERIFY(word.rate < 1e-7);
        QCOMPARE(find(StandoutMark::Of::author, "Anne Rice").selected, std::size_t(10));
        QCOMPARE(find(StandoutMark::Of::author, "Bram Stoker").selected, std::size_t(5));
        const StandoutMark genre = find(StandoutMark::Of::column, "Horror");
        QCOMPARE(genre.column, std::string("genre"));
        // Fantasy: all ten, and ten of the others (12, 15, ..., 39).
        QCOMPARE(find(StandoutMark::Of::column, "Fantasy").all, std::size_t(20));
        QCOMPARE(find(StandoutMark::Of::column, "Fantasy").lift, 2.0);
        QCOMPARE(find(StandoutMark::Of::years, "1990").selected, std::size_t(10));
        for (const StandoutMark& mark : profile.marks) {
            QVERIFY(mark.rate < SelectionProfile::kLevel);
            QVERIFY(mark.text != "Roses" && mark.text != "Romance" && mark.text != "eng");
        }
    }

    void numbersAreComparedWithThoseOfTheOthers()
    {
        const Dataset data = shelfOfForty();
        const auto summary = summarizeBooks(data);
        const auto numbers = bookNumbers(data, summary);
        QCOMPARE(numbers.size(), std::size_t(3)); // year, mean, pages; each has three ratings, ids are none
        const auto profile = profileSelection(data, summary, numbers, firstTen());
        QCOMPARE(profile.numbers.size(), std::size_t(3));
        for (const NumberContrast& one : profile.numbers) {
            if (one.of == BookNumbers::Of::year) {
                QCOMPARE(one.selected, std::size_t(10));
                QCOMPARE(one.others, std::size_t(29));
                QCOMPARE(one.median, 1994.5);
                QCOMPARE(one.othersMedian, 1974.0);
                QVERIFY(one.above == 1.0 && one.rate < 1e-4);
            } else if (one.of == BookNumbers::Of::column) {
                QCOMPARE(one.column, std::string("pages"));
                QCOMPARE(one.selected, std::size_t(8)); // 0 and 7 have none
                QCOMPARE(one.above, 0.0);
            }
        }
    }

    void anyBooksOfAllDoNotStandOut()
    {
        const Dataset data = shelfOfForty();
        const auto summary = summarizeBooks(data);
        std::vector<std::uint8_t> selected(40, 0);
        for (std::size_t i = 0; i < 40; i += 4) // two or three of the ten, seven or eight of the thirty
            selected[i] = 1;
        const auto profile = profileSelection(data, summary, {}, selected);
        QCOMPARE(profile.books, std::size_t(10));
        // Every other one of the thirty is "Roses at sea", and so is every fourth: that alone may show.
        for (const StandoutMark& mark : profile.marks)
            QVERIFY2(mark.text == "sea", mark.text.c_str());
        QCOMPARE(profileSelection(data, summary, {}, std::vector<std::uint8_t>(40, 0)).books, std::size_t(0));
        QVERIFY(profileSelection(data, summary, {}, std::vector<std::uint8_t>(40, 1)).marks.empty());
    }

    void aFilterIsNoFindingAboutTheBooksThatItLeaves()
    {
        const Dataset data = shelfOfForty();
        const auto summary = summarizeBooks(data);
        const auto numbers = bookNumbers(data, summary);
        std::vector<std::uint8_t> nineties(40, 0);
        std::fill_n(nineties.begin(), 10, 1);
        const auto alone = profileSelection(data, summary, numbers, firstTen(), nineties);
        QCOMPARE(alone.among, std::size_t(10));
        QVERIFY(alone.marks.empty());
        for (const NumberContrast& contrast : alone.numbers)
            QCOMPARE(contrast.others, std::size_t(0));

        std::vector<std::uint8_t> twenty(40, 0);
        std::fill_n(twenty.begin(), 20, 1);
        std::vector<std::uint8_t> fifteen(40, 0);
        std::fill_n(fifteen.begin() + 5, 20, 1); // of which five dark ones and ten others are seen
        QCOMPARE(profileSelection(data, summary, numbers, fifteen, twenty).books, std::size_t(15));
        const auto among = profileSelection(data, summary, numbers, firstTen(), twenty);
        QCOMPARE(among.books, std::size_t(10));
        QCOMPARE(among.among, std::size_t(20));
        const auto dark = std::find_if(among.marks.begin(), among.marks.end(),
                                       [](const StandoutMark& mark) { return mark.text == "vampire"; });
        QVERIFY(dark != among.marks.end());
        QCOMPARE(dark->all, std::size_t(10));
        QCOMPARE(dark->lift, 2.0); // 10 of 10 against 10 of 20
        for (const NumberContrast& contrast : among.numbers)
            if (contrast.of == BookNumbers::Of::year)
                QCOMPARE(contrast.others, std::size_t(10));
    }

    void itStopsWhereItIsAskedTo()
    {
        const Dataset data = shelfOfForty();
        const auto summary = summarizeBooks(data);
        const auto profile = profileSelection(data, summary, {}, firstTen(), {},
                                              [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(profile.marks.empty());
    }
};

QTEST_APPLESS_MAIN(TestSelectionProfile)
#include "tst_selection_profile.moc"
