// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/recommend/blend/list_overlap.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace shelf;

namespace {

using Books = std::vector<std::int32_t>;

/// Equation 32 of Webber, Moffat, Zobel (2010), term by term.
double rboByTheBook(Books s, Books l, double p)
{
    if (s.size() > l.size())
        std::swap(s, l);
    const auto shared = [&](std::size_t depth) {
        double count = 0;
        for (std::size_t i = 0; i < std::min(depth, s.size()); ++i)
            for (std::size_t j = 0; j < std::min(depth, l.size()); ++j)
                count += s[i] == l[j] ? 1 : 0;
        return count;
    };
    const double sSize = double(s.size()), lSize = double(l.size());
    double first = 0, second = 0;
    for (std::size_t d = 1; d <= l.size(); ++d)
        first += shared(d) / double(d) * std::pow(p, double(d));
    for (std::size_t d = s.size() + 1; d <= l.size(); ++d)
        second += shared(s.size()) * (double(d) - sSize) / (sSize * double(d)) * std::pow(p, double(d));
    return (1 - p) / p * (first + second) +
           ((shared(l.size()) - shared(s.size())) / lSize + shared(s.size()) / sSize) * std::pow(p, lSize);
}

} // namespace

class ListOverlapTest : public QObject {
    Q_OBJECT

private slots:
    /// 1,2,3 and 2,1,4 with p = 0.5 share 0, 2, 2 at depths 1, 2, 3:
    /// (1-p)/p (0/1 p + 2/2 p^2 + 2/3 p^3) + 2/3 p^3 = 0.25 + 0.08333 + 0.08333.
    void rankBiasedOverlapIsAsWorkedOutByHand()
    {
        QVERIFY(std::abs(rankBiasedOverlap(Books{1, 2, 3}, Books{2, 1, 4}, 0.5) - 5.0 / 12) < 1e-12);
    }

    /// 1,2 and 1,3,2 with p = 0.5: (1/2 + 1/8 + 1/12) + 1/48 + (1/3 + 1/2)/8 = 5/6.
    void rankBiasedOverlapOfUnevenListsIsAsWorkedOutByHand()
    {
        QVERIFY(std::abs(rankBiasedOverlap(Books{1, 2}, Books{1, 3, 2}, 0.5) - 5.0 / 6) < 1e-12);
        QVERIFY(std::abs(rankBiasedOverlap(Books{1, 3, 2}, Books{1, 2}, 0.5) - 5.0 / 6) < 1e-12);
    }

    void theSameListIsOneAndAStrangeOneIsZero()
    {
        const Books list = {5, 3, 8, 1, 9, 2, 7, 4, 6, 0};
        QVERIFY(std::abs(rankBiasedOverlap(list, list) - 1) < 1e-12);
        QCOMPARE(rankBiasedOverlap(list, Books{11, 12, 13}), 0.0);
        QCOMPARE(rankBiasedOverlap(list, Books{}), 0.0);
        QCOMPARE(rankBiasedOverlap(Books{}, Books{}), 0.0);
    }

    void anyTwoListsAgreeWithTheFormulaTermByTerm()
    {
        Random random(7);
        for (int round = 0; round < 200; ++round) {
            Books a(15), b(15);
            std::iota(a.begin(), a.end(), 0);
            std::iota(b.begin(), b.end(), 5);
            for (Books* list : {&a, &b}) {
                for (std::size_t i = list->size(); i > 1; --i)
                    std::swap((*list)[i - 1], (*list)[random.below(i)]);
                list->resize(1 + random.below(list->size()));
            }
            const double got = rankBiasedOverlap(a, b);
            QVERIFY2(std::abs(got - rboByTheBook(a, b, 0.9)) < 1e-12, qPrintable(QString::number(got)));
            QVERIFY(std::abs(got - rankBiasedOverlap(b, a)) < 1e-12);
        }
    }

    void sharedBooksAreCounted()
    {
        QCOMPARE(sharedBooks(Books{1, 2, 3}, Books{3, 4, 1}), std::size_t{2});
        QCOMPARE(booksInAll(std::vector<Books>{{1, 2, 3}, {3, 4, 1}, {3, 9, 8}}), std::size_t{1});
        QCOMPARE(booksInAll({}), std::size_t{0});
    }

    void placesUpCountFromTheListBefore()
    {
        const auto up = placesUp(Books{1, 2, 3, 4}, Books{3, 2, 9, 1});
        QCOMPARE(up.size(), std::size_t{4});
        QCOMPARE(up[0], std::optional<int>(2));
        QCOMPARE(up[1], std::optional<int>(0));
        QVERIFY(!up[2]);
        QCOMPARE(up[3], std::optional<int>(-3));
    }
};

QTEST_APPLESS_MAIN(ListOverlapTest)
#include "tst_list_overlap.moc"
