// SPDX-License-Identifier: GPL-3.0-or-later
// Editions that title and author leave open are told by the books' vectors.
#include "engine/parameters/presets.h"
#include "engine/recommend/recommender.h"
#include "engine/run/train_run.h"
#include "tests/engine/toy_run.h"

#include <QTest>

#include <random>

using namespace shelf;

namespace {

constexpr std::size_t kFactors = 8;
constexpr int kOthers = 300;

/// Planted books, and many that have nothing to do with each other, with a vector each.
struct Shelf {
    Catalogue books;
    std::vector<float> values;
    std::vector<std::uint8_t> unlearned;
    std::mt19937 random{7};

    Shelf()
    {
        for (int i = 0; i < kOthers; ++i)
            add("Other title number " + std::to_string(1000 + i),
                "Writer " + std::string(1, char('a' + i % 26)) + " Name" + std::to_string(i));
    }
    std::int32_t add(const std::string& title, const std::string& author)
    {
        std::normal_distribution<float> draw;
        std::vector<float> vector(kFactors);
        for (float& value : vector)
            value = draw(random);
        return addAt(title, author, vector);
    }
    /// At a distance of about `apart` from another book, whose vector is turned so far.
    std::int32_t addNear(std::int32_t other, double apart, const std::string& title,
                         const std::string& author)
    {
        const auto base = vectorOf(other);
        std::vector<float> aside = vectorOf(0); // made to stand at a right angle
        double product = 0, square = 0;
        for (std::size_t f = 0; f < kFactors; ++f) {
            product += double(base[f]) * double(aside[f]);
            square += double(base[f]) * double(base[f]);
        }
        double length = 0;
        for (std::size_t f = 0; f < kFactors; ++f) {
            aside[f] -= float(product / square) * base[f];
            length += double(aside[f]) * double(aside[f]);
        }
        const double cosine = 1 - apart, sine = std::sqrt(1 - cosine * cosine);
        std::vector<float> vector(kFactors);
        for (std::size_t f = 0; f < kFactors; ++f)
            vector[f] = float(cosine * double(base[f]) / std::sqrt(square) +
                              sine * double(aside[f]) / std::sqrt(length));
        return addAt(title, author, vector);
    }
    std::int32_t addAt(const std::string& title, const std::string& author, const std::vector<float>& vector)
    {
        books.ids.push_back(std::to_string(books.ids.size()));
        books.titles.push_back(title);
        books.authors.push_back(author);
        values.insert(values.end(), vector.begin(), vector.end());
        unlearned.push_back(0);
        return static_cast<std::int32_t>(books.ids.size()) - 1;
    }
    std::vector<float> vectorOf(std::int32_t book) const
    {
        const auto begin = values.begin() + std::ptrdiff_t(kFactors) * book;
        return {begin, begin + std::ptrdiff_t(kFactors)};
    }
    MatrixView view() const { return {values.data(), unlearned.size(), kFactors, kFactors}; }
    Works works() const { return worksByVectors(books, view(), unlearned, {}); }
    bool isOne(std::int32_t a, std::int32_t b) const
    {
        const Works all = works();
        return all.workOf(a) == all.workOf(b);
    }
    /// The distance that one in a hundred of all pairs has at most, by all pairs.
    double limit() const
    {
        std::vector<double> all;
        for (std::size_t a = 0; a < unlearned.size(); ++a)
            for (std::size_t b = 0; b < a; ++b) {
                double product = 0, first = 0, second = 0;
                for (std::size_t f = 0; f < kFactors; ++f) {
                    const double x = double(values[a * kFactors + f]), y = double(values[b * kFactors + f]);
                    product += x * y;
                    first += x * x;
                    second += y * y;
                }
                all.push_back(1 - product / std::sqrt(first * second));
            }
        std::sort(all.begin(), all.end());
        return all[all.size() / 100];
    }
};

} // namespace

class TestEditions : public QObject {
    Q_OBJECT

private slots:
    void whatTheTitleLeavesOpenIsConfirmedWhereVectorsAreNear_data()
    {
        QTest::addColumn<QByteArray>("titleA");
        QTest::addColumn<QByteArray>("authorA");
        QTest::addColumn<QByteArray>("titleB");
        QTest::addColumn<QByteArray>("authorB");
        QTest::addColumn<bool>("isOpen");
        const auto row = [](const char* name, const char* titleA, const char* authorA, const char* titleB,
                            const char* authorB, bool isOpen) {
            QTest::newRow(name) << QByteArray(titleA) << QByteArray(authorA) << QByteArray(titleB)
                                << QByteArray(authorB) << isOpen;
        };
        row("spelled otherwise", "The Salt Harbor", "Ben Brook", "Salt Harbour", "Brook, Ben", true);
        row("mistyped", "Grove of Glass", "Ana Able", "Grove of Galss", "Ana Able", true);
        row("written together", "The Spinning Wheelwright", "Ana Able", "Spinning Wheel Wright", "Ana Able",
            true);
        row("no author on one side", "Grove of Glass", "Ana Able", "The Grove of Glass", "", true);
        row("no author at all", "Grove of Glass", "", "Grove of Glass (Paperback)", "", true);
        row("another author", "Grove of Glass", "Ana Able", "Grove of Glass", "Ben Brook", false);
        row("mistyped, and no author", "Grove of Glass", "Ana Able", "Grove of Galss", "", false);
        row("another volume", "Coast Road (Coast, #1)", "Ana Able", "Coast Roads (Coast, #2)", "Ana Able",
            false);
        row("another part", "The Iron Gate Part I", "Ana Able", "The Iron Gate Part II", "Ana Able", false);
        row("another number", "Collected Tales 1998", "Ana Able", "Collected Tales 1999", "Ana Able", false);
        row("another number in words", "The Fourth Collection", "Ana Able", "The Fifth Collection",
            "Ana Able", false);
        row("another short word", "The Long Sad War", "Ana Able", "The Long Sad Car", "Ana Able", false);
        row("another title", "Glass Harbor", "Ana Able", "Glass Mountain", "Ana Able", false);
        row("another subtitle", "Star: Rising Sun", "Ana Able", "Star: Setting Moon", "Ana Able", false);
    }

    void whatTheTitleLeavesOpenIsConfirmedWhereVectorsAreNear()
    {
        QFETCH(QByteArray, titleA);
        QFETCH(QByteArray, authorA);
        QFETCH(QByteArray, titleB);
        QFETCH(QByteArray, authorB);
        QFETCH(bool, isOpen);
        Shelf shelf;
        const double limit = shelf.limit();
        const auto a = shelf.add(titleA.toStdString(), authorA.toStdString());
        const auto near = shelf.addNear(a, 0.8 * limit, titleB.toStdString(), authorB.toStdString());
        QCOMPARE(shelf.isOne(a, near), isOpen);
        if (isOpen)
            QVERIFY(shelf.works().toldBy(a, near) == EditionSign::vectors);
        QVERIFY(Works(shelf.books).workOf(a) != Works(shelf.books).workOf(near)); // title and author leave it
        // Without vectors, and of books that the model knows nothing of, nothing changes.
        const Works without = worksByVectors(shelf.books, {}, {}, {});
        QVERIFY(without.workOf(a) != without.workOf(near));
        shelf.unlearned[static_cast<std::size_t>(near)] = 1;
        QVERIFY(!shelf.isOne(a, near));
        Shelf other;
        const auto b = other.add(titleA.toStdString(), authorA.toStdString());
        const auto far = other.addNear(b, 1.25 * limit, titleB.toStdString(), authorB.toStdString());
        QVERIFY(!other.isOne(b, far));
    }

    void whatTitleAndAuthorTellIsNeverRefused()
    {
        Shelf shelf;
        const auto a = shelf.add("Grove of Glass", "Ana Able");
        const auto far = shelf.addNear(a, 1.9, "The Grove of Glass (Paperback)", "Able, Ana");
        QVERIFY(shelf.isOne(a, far));
        QVERIFY(shelf.works().toldBy(a, far) == EditionSign::title);
    }

    void twoAuthorsAreNotBroughtTogetherByABookWithoutOne()
    {
        Shelf shelf;
        const double limit = shelf.limit();
        const auto ana = shelf.add("Grove of Glass", "Ana Able");
        const auto ben = shelf.addNear(ana, 0.3 * limit, "Grove of Glass", "Ben Brook");
        const auto nobody = shelf.addNear(ben, 0.1 * limit, "Grove of Glass", "");
        QVERIFY(shelf.isOne(ben, nobody)); // the nearer one
        QVERIFY(!shelf.isOne(ana, ben) && !shelf.isOne(ana, nobody));
    }

    void titlesOfManyAndAuthorsOfVeryManySayNothing()
    {
        Shelf shelf;
        const auto first = shelf.add("Poems", "");
        for (int i = 0; i < 30; ++i)
            shelf.addNear(first, 1e-4, "Poems", "");
        QVERIFY(!shelf.isOne(first, first + 1));
        QCOMPARE(shelf.works().workCount(), Works(shelf.books).workCount());
    }

    /// A run that was trained, from ratings: the same people rate both, and alike.
    void aTrainedRunLeavesThemOutAndSaysByWhat()
    {
        auto data = std::make_shared<Dataset>();
        data->scale = {1, 5};
        constexpr int kBooks = 60, kReaders = 150;
        for (int b = 0; b < kBooks; ++b)
            toy::addBook(*data, std::to_string(b),
                         b == 1   ? "Salt Harbour"
                         : b == 0 ? "Salt Harbor"
                                  : "Tale " + std::to_string(b) + " of it",
                         b < 2 ? "Ben Brook" : "Writer Name" + std::to_string(b));
        std::mt19937 random(3);
        Run run;
        for (int u = 0; u < kReaders; ++u) {
            data->userIds.push_back(std::to_string(u));
            const int kind = u % 3;
            const bool takesBoth = random() % 2 == 0;
            for (int b = 0; b < kBooks; ++b) {
                const bool takes = b < 2 ? takesBoth : random() % 3 == 0;
                if (takes)
                    toy::addRating(*data, u, b, (b < 2 ? 0 : b % 3) == kind ? 5 : 1);
            }
        }
        TrainingRequest request;
        request.name = "planted";
        request.data = data;
        request.settings = *presetSettings("biased-mf");
        const auto trained = trainRun(request);
        QVERIFY2(trained, trained ? "" : trained.error().text().c_str());
        const Recommender recommender(*trained);
        Somebody reader;
        reader.rated = {{0, 5, false}};
        const auto others = recommender.otherEditionsOf(reader);
        QCOMPARE(others.size(), std::size_t(1));
        QVERIFY(others[0].book == 1 && others[0].of == 0 && others[0].toldBy == EditionSign::vectors);
        TopNParameters wanted;
        wanted.count = kBooks;
        const auto has = [&](const TopNParameters& parameters) {
            const auto list = *recommender.forSomebody(reader, parameters);
            return std::any_of(list.begin(), list.end(), [](const auto& one) { return one.book == 1; });
        };
        QVERIFY(has(wanted));
        wanted.rules.withoutEditions = true;
        QVERIFY(!has(wanted));
    }

    void whatWasReadIsNoOtherEdition()
    {
        Shelf shelf;
        const auto a = shelf.add("Grove of Glass", "Ana Able");
        const auto b = shelf.add("Grove of Glass (Paperback)", "Ana Able");
        const auto c = shelf.add("The Grove of Glass", "Able, Ana");
        const Works works(shelf.books);
        const auto others = otherEditions(works, std::vector<std::int32_t>{c, a, a, -1, 99999});
        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others[0].book, b);
        QVERIFY(otherEditions(works, std::vector<std::int32_t>{0, 1}).empty());
    }
};

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
