// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/kept_rows.h"
#include "engine/base/random.h"
#include "engine/projection/clusters/book_groups.h"
#include "engine/projection/clusters/condensed_tree.h"
#include "engine/projection/clusters/group_layers.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

using namespace shelf;

namespace {

/// Sum of squared distances to the middles of the groups, of points on a line that each stand for `weight`.
double spread(const std::vector<float>& at, const std::vector<std::uint32_t>& weight,
              const std::vector<std::int32_t>& of)
{
    std::map<std::int32_t, std::pair<double, double>> sum;
    for (std::size_t i = 0; i < at.size(); ++i) {
        sum[of[i]].first += static_cast<double>(at[i]) * weight[i];
        sum[of[i]].second += weight[i];
    }
    double total = 0;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const double off = static_cast<double>(at[i]) - sum[of[i]].first / sum[of[i]].second;
        total += weight[i] * off * off;
    }
    return total;
}

/// Ward's method by trying every pair and taking the sum of squares anew.
std::vector<std::int32_t> wardByTrying(const std::vector<float>& at, const std::vector<std::uint32_t>& weight,
                                       std::size_t wanted)
{
    std::vector<std::int32_t> of;
    for (std::size_t i = 0; i < at.size(); ++i)
        of.push_back(static_cast<std::int32_t>(i));
    for (std::size_t left = at.size(); left > wanted; --left) {
        double least = std::numeric_limits<double>::infinity();
        std::vector<std::int32_t> best;
        const std::set<std::int32_t> groups(of.begin(), of.end());
        for (const std::int32_t a : groups)
            for (const std::int32_t b : groups) {
                if (a >= b)
                    continue;
                std::vector<std::int32_t> joined = of;
                std::replace(joined.begin(), joined.end(), b, a);
                if (const double now = spread(at, weight, joined); now < least) {
                    least = now;
                    best = joined;
                }
            }
        of = best;
    }
    return of;
}

} // namespace

class GroupLayersTest : public QObject {
    Q_OBJECT
private slots:
    void groupsJoinByWardsCriterion()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            Random random(seed);
            std::vector<float> at;
            std::vector<std::uint32_t> weight;
            for (int i = 0; i < 30; ++i) {
                at.push_back(random.uniform(0.0f, 100.0f));
                weight.push_back(1 + static_cast<std::uint32_t>(random.uniform(0.0f, 40.0f)));
            }
            for (const std::size_t wanted : {std::size_t(1), std::size_t(4), std::size_t(11)}) {
                const auto of = joinedGroups({at.data(), at.size(), 1, 1}, weight, wanted);
                const auto expected = wardByTrying(at, weight, wanted);
                for (std::size_t i = 0; i < at.size(); ++i)
                    for (std::size_t j = 0; j < i; ++j)
                        QCOMPARE(of[i] == of[j], expected[i] == expected[j]);
                std::vector<std::uint32_t> sizes(wanted, 0);
                for (std::size_t i = 0; i < at.size(); ++i)
                    sizes[static_cast<std::size_t>(of[i])] += weight[i];
                QVERIFY(std::is_sorted(sizes.rbegin(), sizes.rend())); // the largest first
            }
        }
    }

    void layersHoldTheSameBooksInFewerAndInMoreGroups()
    {
        // Twelve heaps, each of two halves, at the corners of a grid; the last book is in none.
        constexpr std::size_t kHeap = 130;
        Random random(4);
        std::vector<float> rows;
        Catalogue books;
        std::vector<std::uint8_t> out;
        for (std::size_t i = 0; i < 12 * kHeap + 1; ++i) {
            const auto heap = static_cast<float>(i / kHeap);
            const float half = i % 2 == 0 ? -0.6f : 0.6f;
            rows.insert(rows.end(),
                        {20 * heap + half + random.uniform(-0.1f, 0.1f), 30 + random.uniform(-0.1f, 0.1f)});
            books.ids.push_back(std::to_string(i));
            books.titles.push_back("Heap" + std::to_string(i / kHeap) + (i % 2 == 0 ? " left" : " right"));
            out.push_back(i == 12 * kHeap);
        }
        const MatrixView view{rows.data(), 12 * kHeap + 1, 2, 2};
        const KeptRows kept(view, out);
        auto found = kMeans(kept.view(), 12, Metric::euclidean, 1);
        QVERIFY(bool(found));
        spreadMembers(*found, kept);
        const auto layers = groupLayers(view, *found, Metric::euclidean, books);
        QVERIFY(bool(layers));
        QVERIFY(layers->coarse.count >= 3 && layers->coarse.count < 12);
        QCOMPARE(layers->fine.count, 24);
        QCOMPARE(layers->coarseNames.size(), std::size_t(layers->coarse.count));
        QCOMPARE(layers->fineNames.size(), std::size_t(24));
        QCOMPARE(layers->fine.member.back(), -1);
        QCOMPARE(layers->coarse.member.back(), -1);
        std::vector<std::uint32_t> sizes(24, 0);
        for (std::size_t i = 0; i < 12 * kHeap; ++i) {
            const std::int32_t group = found->member[i];
            const std::int32_t fine = layers->fine.member[i];
            QVERIFY(fine >= 0);
            ++sizes[static_cast<std::size_t>(fine)];
            QCOMPARE(layers->fineOf[static_cast<std::size_t>(fine)], group);
            QCOMPARE(layers->coarse.member[i], layers->coarseOf[static_cast<std::size_t>(group)]);
            if (i >= 2) // the halves are told apart
                QCOMPARE(fine == layers->fine.member[i - 2], i / kHeap == (i - 2) / kHeap);
        }
        QVERIFY(layers->fine.size == sizes);
    }

    void theTreeOfDensitySaysWhatAGroupFallsInto()
    {
        // 0 is all rows. 1 is more stable than what is in it together, 2 is not; in 1 lies 3, less stable than
        // its own 5 and 6, and 4; in 2 lie 7 and 8, and 9 and 10 in 4.
        CondensedTree tree;
        const std::vector<std::pair<int, double>> clusters{{-1, 0},  {0, 10}, {0, 3}, {1, 1}, {1, 4}, {3, 2},
                                                           {3, 2}, {2, 2},  {2, 2}, {4, 1}, {4, 1}};
        for (const auto& [parent, stability] : clusters)
            tree.clusters.push_back({parent, 0, 0, stability});
        const std::vector<std::uint8_t> chosen = mostStable(tree);
        QVERIFY(chosen == (std::vector<std::uint8_t>{0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0}));
        QVERIFY(stableParts(tree, chosen) == (std::vector<std::uint8_t>{0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0}));
    }

    void partsOfDenseGroupsComeFromTheirTree()
    {
        // Rows on a line, by hand: steps of 1, then three heaps with steps of 0.1 within 2 of each other; far
        // off a heap without any in it. Six rows make a cluster.
        std::vector<float> rows;
        std::vector<int> heapOf;
        const auto heap = [&](float from, int number) {
            for (int i = 0; i < 12; ++i) {
                rows.push_back(from + 0.1f * static_cast<float>(i));
                heapOf.push_back(number);
            }
        };
        heap(0, 0);
        heap(1.5f, 1);
        heap(3.0f, 2);
        heap(40, 3);
        Catalogue books;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            books.ids.push_back(std::to_string(i));
            books.titles.push_back("Heap" + std::to_string(heapOf[i]));
        }
        const MatrixView view{rows.data(), rows.size(), 1, 1};
        auto found = hdbscan(view, {6, 1}, Metric::euclidean);
        QVERIFY(bool(found));
        QCOMPARE(found->part.size(), rows.size());
        // Whatever the groups are, a part lies in one of them.
        std::map<std::int32_t, std::set<std::int32_t>> groupsOf;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (found->part[i] >= 0)
                groupsOf[found->part[i]].insert(found->member[i]);
        for (const auto& [part, groups] : groupsOf)
            QVERIFY(groups.size() == 1 && *groups.begin() >= 0);
        // The three heaps as one group, in the parts that the tree has for it; k-means would find none in 36.
        for (std::size_t i = 0; i < rows.size(); ++i) {
            found->member[i] = heapOf[i] == 3 ? 1 : 0;
            found->part[i] = heapOf[i] == 3 ? -1 : heapOf[i];
        }
        found->count = 2;
        found->size = {36, 12};
        const auto layers = groupLayers(view, *found, Metric::euclidean, books);
        QVERIFY(bool(layers));
        QCOMPARE(layers->fine.count, 3);
        QVERIFY(layers->fineOf == (std::vector<std::int32_t>{0, 0, 0}));
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(layers->fine.member[i], heapOf[i] == 3 ? -1 : heapOf[i]);
    }

    void fewSmallGroupsHaveNoOtherLayers()
    {
        const std::vector<float> rows{0, 1, 10, 11};
        Catalogue books;
        for (int i = 0; i < 4; ++i)
            books.ids.push_back(std::to_string(i));
        const MatrixView view{rows.data(), 4, 1, 1};
        const auto found = kMeans(view, 2, Metric::euclidean, 1);
        QVERIFY(bool(found));
        const auto layers = groupLayers(view, *found, Metric::euclidean, books);
        QVERIFY(bool(layers));
        QCOMPARE(layers->coarse.count, 0);
        QCOMPARE(layers->fine.count, 0);
        const auto none = groupLayers(view, Clustering{}, Metric::euclidean, books);
        QVERIFY(bool(none));
        QCOMPARE(none->fine.count, 0);
        QVERIFY(!groupLayers(view, *found, Metric::euclidean, books,
                             [](std::uint64_t, std::uint64_t) { return false; }));
    }
};

QTEST_APPLESS_MAIN(GroupLayersTest)
#include "tst_group_layers.moc"
