// SPDX-License-Identifier: GPL-3.0-or-later
// Data cleaned otherwise than they were read give what reading them so gives.
#include "engine/data/preview/clean_anew.h"
#include "engine/data/ratings/reader.h"
#include "engine/data/sample/sample_library.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QTest>

#include <set>

using namespace shelf;

namespace {

/// 40 readers of up to 12 books, over two years; some pairs twice.
QByteArray someRatings()
{
    QByteArray text = "user_id,book_id,rating,timestamp\n";
    for (int i = 0; i < 400; ++i)
        text += QByteArray::number(i * i % 41) + ',' + QByteArray::number((i * 7 + i / 9) % 13) + ',' +
                QByteArray::number(i % 5 + 1) + ',' + QByteArray::number(1'500'000'000 + i * 150'000) + '\n';
    return text;
}

void same(const Dataset& a, const Dataset& b)
{
    QCOMPARE(a.rating, b.rating);
    QCOMPARE(a.user, b.user);
    QCOMPARE(a.book, b.book);
    QCOMPARE(a.time, b.time);
    QCOMPARE(a.cleaned.size(), b.cleaned.size());
    for (std::size_t i = 0; i < a.cleaned.size(); ++i) {
        QCOMPARE(a.cleaned[i].step, b.cleaned[i].step);
        QCOMPARE(a.cleaned[i].gone, b.cleaned[i].gone);
        QCOMPARE(a.cleaned[i].ratings, b.cleaned[i].ratings);
        QCOMPARE(a.cleaned[i].readers, b.cleaned[i].readers);
        QCOMPARE(a.cleaned[i].books, b.cleaned[i].books);
    }
}

} // namespace

class TestCleanAnew : public QObject {
    Q_OBJECT

private slots:
    void itGivesWhatReadingSoGives_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("core") << QByteArray("min-user") << QByteArray("9");
        QTest::newRow("books") << QByteArray("min-book") << QByteArray("18");
        QTest::newRow("since") << QByteArray("since") << QByteArray("2017-12-01");
        QTest::newRow("until") << QByteArray("until") << QByteArray("2018-12-01");
        QTest::newRow("implicit") << QByteArray("implicit") << QByteArray("4");
        QTest::newRow("drawn") << QByteArray("sample-users") << QByteArray("7");
        QTest::newRow("scale") << QByteArray("scale") << QByteArray("0..1");
    }

    void itGivesWhatReadingSoGives()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("r.csv", someRatings());
        const auto uncleaned = readDataset(source);
        QVERIFY(uncleaned);
        QVERIFY(uncleaned->duplicates > 0); // so that the order of the steps matters
        QVERIFY(findReadingOption(key.constData())->set(source.reading, value.toStdString()));
        const auto read = readDataset(source);
        const auto anew = cleanAnew(*uncleaned, source.reading.cleaning);
        QVERIFY(read && anew);
        same(*read, *anew);
        QCOMPARE(anew->cleaned.size(), std::size_t(1));
        // And it is what the data themselves say.
        QCOMPARE(anew->cleaned.back().ratings, std::uint64_t(anew->ratingCount()));
        QCOMPARE(anew->cleaned.back().readers,
                 std::uint64_t(std::set(anew->user.begin(), anew->user.end()).size()));
        QCOMPARE(anew->cleaned.back().books,
                 std::uint64_t(std::set(anew->book.begin(), anew->book.end()).size()));
        const auto back = readUncleaned(anew->source);
        QVERIFY(back);
        same(*back, *uncleaned);
    }

    void eachStepSaysWhatIsLeft()
    {
        const auto sample = makeSampleLibrary({.books = 50, .users = 80, .ratings = 900, .seed = 3});
        QVERIFY(sample);
        CleaningOptions options;
        options.implicit = 4.0F;
        options.minUser = 3;
        const auto clean = cleanAnew(*sample, options);
        QVERIFY(clean);
        QCOMPARE(clean->cleaned.size(), std::size_t(2));
        const auto liked = static_cast<std::uint64_t>(std::count_if(
            sample->rating.begin(), sample->rating.end(), [](float rating) { return rating >= 4; }));
        QCOMPARE(clean->cleaned[0].ratings, liked);
        QCOMPARE(clean->cleaned[0].gone, sample->ratingCount() - liked);
        QCOMPARE(clean->cleaned[1].ratings, liked - clean->cleaned[1].gone);
        QCOMPARE(clean->cleaned[1].ratings, std::uint64_t(clean->ratingCount()));
        const DataSize size = sizeOf(*clean);
        QCOMPARE(size.readers, clean->cleaned[1].readers);
        QCOMPARE(size.books, clean->cleaned[1].books);
        const auto back = readUncleaned(clean->source);
        QVERIFY(back);
        QCOMPARE(back->rating, sample->rating);
    }

    void whatLeavesNothingIsRefused()
    {
        const auto sample = makeSampleLibrary({.books = 20, .users = 20, .ratings = 100, .seed = 1});
        CleaningOptions options;
        options.minUser = 1000;
        QVERIFY(!cleanAnew(*sample, options));
        QCOMPARE(sample->ratingCount(), std::size_t(100));
    }
};

QTEST_APPLESS_MAIN(TestCleanAnew)
#include "tst_clean_anew.moc"
