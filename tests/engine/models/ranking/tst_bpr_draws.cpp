// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ranking/bpr_training.h"
#include "engine/parameters/model_kind.h"
#include "tests/engine/ranking_toys.h"

#include <QTest>

#include <array>
#include <numeric>
#include <vector>

using namespace shelf;

namespace {

RunSettings smallSettings()
{
    RunSettings s;
    s.kind = findModelKind("bpr");
    s.of<VectorParameters>().factors = 10;
    s.of<StartParameters>().initScale = 0.1;
    s.of<LatentParameters>().regularization = 0.01;
    s.training.optimizer.learningRate = 0.05;
    s.training.epochs = 5;
    s.split.kind = SplitKind::none;
    return s;
}

/// The draws as the search of each reader's list makes them: the groups of an epoch and a block's pairs.
class SearchedDraws {
public:
    SearchedDraws(const Interactions& known, const Positives& positives, std::uint64_t seed,
                  std::size_t groups, int epoch)
        : m_known(known), m_positives(positives), m_seed(seed), m_groups(groups)
    {
        Random random = drawsOf(seed, 0x20, epoch, 0);
        for (auto& [order, count] :
             {std::pair(&m_users, known.userCount()), std::pair(&m_books, known.bookCount())}) {
            order->resize(count);
            std::iota(order->begin(), order->end(), 0U);
            random.shuffle(*order);
        }
    }

    std::vector<std::array<std::uint32_t, 3>> block(int epoch, std::size_t block) const
    {
        std::vector<std::uint32_t> groupOfUser(m_users.size()), groupOfBook(m_books.size());
        for (std::size_t i = 0; i < m_users.size(); ++i)
            groupOfUser[m_users[i]] = static_cast<std::uint32_t>(i * m_groups / m_users.size());
        std::vector<std::uint32_t> here; // books of the group
        for (std::size_t i = 0; i < m_books.size(); ++i) {
            groupOfBook[m_books[i]] = static_cast<std::uint32_t>(i * m_groups / m_books.size());
            if (groupOfBook[m_books[i]] == block % m_groups)
                here.push_back(m_books[i]);
        }
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < m_positives.size(); ++i)
            if (groupOfUser[static_cast<std::size_t>(m_positives.users[i])] == block / m_groups &&
                groupOfBook[static_cast<std::size_t>(m_positives.books[i])] == block % m_groups)
                order.push_back(i);
        Random random = drawsOf(m_seed, 0x20, epoch, 1 + block);
        random.shuffle(order);
        std::vector<std::array<std::uint32_t, 3>> drawn;
        for (const std::uint32_t i : order) {
            const std::int32_t user = m_positives.users[i];
            std::int32_t worse =
                m_groups == 1 ? drawUnknown(m_known.booksOf(user), m_books.size(), random) : -1;
            for (int attempt = 0; worse < 0 && attempt < 32; ++attempt) {
                const auto book = static_cast<std::int32_t>(here[random.below(here.size())]);
                if (!m_known.contains(user, book))
                    worse = book;
            }
            if (worse >= 0)
                drawn.push_back({static_cast<std::uint32_t>(user),
                                 static_cast<std::uint32_t>(m_positives.books[i]),
                                 static_cast<std::uint32_t>(worse)});
        }
        return drawn;
    }

private:
    const Interactions& m_known;
    const Positives& m_positives;
    std::uint64_t m_seed;
    std::size_t m_groups;
    std::vector<std::uint32_t> m_users, m_books; ///< by group
};

} // namespace

class TestBprDraws : public QObject {
    Q_OBJECT

private slots:
    void theBooksDrawnAreThoseThatASearchOfEachReadersBooksLetsThrough_data()
    {
        QTest::addColumn<int>("readers");
        QTest::addColumn<int>("books");
        QTest::addColumn<int>("each");
        QTest::addColumn<bool>("exact");
        QTest::newRow("a bit for each reader and book") << 700 << 320 << 80 << true;
        QTest::newRow("nearly all books known") << 700 << 320 << 159 << true;
        QTest::newRow("shared bits") << 4000 << 3000 << 10 << false;
        QTest::newRow("one group") << 60 << 50 << 20 << true;
    }

    void theBooksDrawnAreThoseThatASearchOfEachReadersBooksLetsThrough()
    {
        QFETCH(int, readers);
        QFETCH(int, books);
        QFETCH(int, each);
        QFETCH(bool, exact);
        const auto made = toy::twoTastes(static_cast<std::size_t>(readers), static_cast<std::size_t>(books),
                                         static_cast<std::size_t>(each), smallSettings());
        const Interactions known(*made.data, made.split.train);
        const Positives positives(known);
        BprTraining training(known, positives, made.settings);
        BprTraining::Pairs pairs;
        for (const int epoch : {1, 2}) {
            training.deal(epoch);
            const SearchedDraws searched(known, positives, made.settings.seed, training.groups(), epoch);
            for (std::size_t block = 0; block < training.groups() * training.groups(); ++block) {
                training.drawBlock(epoch, block, pairs);
                QCOMPARE(pairs.known.exact(), exact);
                const auto expected = searched.block(epoch, block);
                QCOMPARE(pairs.users.size(), expected.size());
                for (std::size_t i = 0; i < expected.size(); ++i)
                    QVERIFY((std::array{pairs.users[i], pairs.better[i], pairs.worse[i]}) == expected[i]);
            }
        }
    }

    void noUnknownBookIsDrawnMoreOftenThanChanceAllows()
    {
        constexpr std::size_t kReaders = 300, kBooks = 240, kEach = 60, kEpochs = 60;
        const auto made = toy::twoTastes(kReaders, kBooks, kEach, smallSettings());
        const Interactions known(*made.data, made.split.train);
        const Positives positives(known);
        BprTraining training(known, positives, made.settings);
        QVERIFY(training.groups() > 1);
        std::vector<int> drawn(kReaders * kBooks, 0);
        BprTraining::Pairs pairs;
        for (int epoch = 1; epoch <= static_cast<int>(kEpochs); ++epoch) {
            training.deal(epoch);
            for (std::size_t block = 0; block < training.groups() * training.groups(); ++block) {
                training.drawBlock(epoch, block, pairs);
                for (std::size_t i = 0; i < pairs.users.size(); ++i)
                    ++drawn[pairs.users[i] * kBooks + pairs.worse[i]];
            }
        }
        // 3,600 draws a reader over 180 books: chi-square has a mean of 179 and a deviation of about 18.9;
        // that groups hold more or fewer of a reader's books makes it a little larger.
        const double expected = double(kEpochs * kEach) / double(kBooks - kEach);
        double mean = 0;
        for (std::size_t u = 0; u < kReaders; ++u) {
            double chiSquare = 0;
            for (std::size_t b = 0; b < kBooks; ++b) {
                const int times = drawn[u * kBooks + b];
                if (known.contains(static_cast<std::int32_t>(u), static_cast<std::int32_t>(b)))
                    QCOMPARE(times, 0);
                else
                    chiSquare += (times - expected) * (times - expected) / expected;
            }
            mean += chiSquare / double(kReaders);
            QVERIFY2(chiSquare > 179 - 5 * 18.9 && chiSquare < 179 + 5 * 18.9,
                     qPrintable(QString::number(chiSquare)));
        }
        QVERIFY2(mean > 179 - 5 && mean < 179 + 8, qPrintable(QString::number(mean)));
        // All readers together tell a book that is drawn a few percent too often or too seldom.
        double chiSquare = 0;
        for (std::size_t b = 0; b < kBooks; ++b) {
            double times = 0, due = 0;
            for (std::size_t u = 0; u < kReaders; ++u)
                if (!known.contains(static_cast<std::int32_t>(u), static_cast<std::int32_t>(b))) {
                    times += drawn[u * kBooks + b];
                    due += expected;
                }
            chiSquare += (times - due) * (times - due) / due;
        }
        QVERIFY2(chiSquare > 239 - 5 * 21.9 && chiSquare < 239 + 5 * 21.9,
                 qPrintable(QString::number(chiSquare)));
    }
};

QTEST_APPLESS_MAIN(TestBprDraws)
#include "tst_bpr_draws.moc"
