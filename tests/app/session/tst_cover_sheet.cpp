// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cover_sheet.h"
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"
#include "widgets/book/cover_painter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QNetworkDiskCache>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace shelf;

namespace {

constexpr int kCell = 64;

QByteArray png(const QSize& size, QColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// As the program keeps what it fetched.
void keepOnDisk(const QString& folder, const QUrl& url, const QByteArray& bytes)
{
    QNetworkDiskCache cache;
    cache.setCacheDirectory(folder);
    QNetworkCacheMetaData about;
    about.setUrl(url);
    about.setExpirationDate(QDateTime::currentDateTime().addDays(1));
    QIODevice* device = cache.prepare(about);
    QVERIFY(device);
    device->write(bytes);
    cache.insert(device);
}

Catalogue sevenBooks()
{
    Catalogue books;
    books.ids = {"1", "2", "3", "4", "5", "6", "7"};
    books.titles = {"One", "Two", "Three", "Four", "Five", "Six", "Seven"};
    books.authors = {"Anne", "Bo", "Cy", "Dee", "Ed", "Flo", "Gus"};
    books.imageUrls = {"", "https://covers.example/2.png", "https://covers.example/3.png", "", "", "", ""};
    return books;
}

QImage opened(const PictureSheet& sheet)
{
    return QImage::fromData(QByteArray::fromStdString(sheet.png), "PNG");
}

/// What a drawn cover is in the middle of a clear cell.
QImage drawnCell(int cell, const QString& title, const QString& authors)
{
    QImage image(cell, cell, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    const double high = cell - 2;
    const double wide = high * 2 / 3;
    QPainter painter(&image);
    paintCover(painter, QRectF((cell - wide) / 2, 1, wide, high), title, authors);
    return image;
}

/// The mean distance of two pictures' pixels in all four channels, 0 to 255.
double distance(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            sum += std::abs(p.red() * p.alphaF() - q.red() * q.alphaF()) +
                   std::abs(p.green() * p.alphaF() - q.green() * q.alphaF()) +
                   std::abs(p.blue() * p.alphaF() - q.blue() * q.alphaF()) + std::abs(p.alpha() - q.alpha());
        }
    return sum / a.width() / a.height() / 4;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCoverSheet : public QObject {
    Q_OBJECT

private slots:
    void coversAtHandStandInTheirCells();
    void drawnCoversStandInTheOthers();
    void aTitleThatTurnsItsLineAroundIsDrawnAsTheWindowShowsIt();
    void manyBooksHaveSmallerOnes();
    void itCanBeStopped();
    void cellsFollowTheLinesOfTheVectors();
};

void TestCoverSheet::coversAtHandStandInTheirCells()
{
    QTemporaryDir folder;
    keepOnDisk(folder.path(), QUrl(QStringLiteral("https://covers.example/2.png")),
               png({40, 60}, QColor(10, 200, 30)));
    keepOnDisk(folder.path(), QUrl(QStringLiteral("https://covers.example/3.png")), "no picture");
    CoversAtHand covers;
    covers.folder = folder.path();
    QImage blue(60, 40, QImage::Format_RGB32);
    blue.fill(Qt::blue);
    covers.pictures.insert(4, blue);

    // Not in the catalogue's order, and not all of it.
    const auto sheet = coverSheet(sevenBooks(), std::vector<std::int32_t>{5, 4, 2, 1, 0}, covers);
    QVERIFY(sheet);
    QCOMPARE(sheet->cell, kCell);
    const QImage image = opened(*sheet);
    QCOMPARE(image.size(), QSize(3 * kCell, 3 * kCell));
    const auto cell = [&](int row, int column) {
        return image.copy(column * kCell, row * kCell, kCell, kCell);
    };
    // The broad one as broad as the cell, the high one as high, and in the middle; both with a clear border.
    QCOMPARE(cell(0, 1).pixelColor(32, 32), QColor(Qt::blue));
    QCOMPARE(cell(0, 1).pixelColor(3, 32), QColor(Qt::blue));
    QCOMPARE(cell(0, 1).pixelColor(32, 4).alpha(), 0);
    QCOMPARE(cell(1, 0).pixelColor(32, 4), QColor(10, 200, 30));
    QCOMPARE(cell(1, 0).pixelColor(32, 60), QColor(10, 200, 30));
    QCOMPARE(cell(1, 0).pixelColor(5, 32).alpha(), 0);
    for (int i = 0; i < kCell; ++i)
        for (const QPoint& at : {QPoint(0, i), QPoint(i, 0), QPoint(kCell - 1, i), QPoint(i, kCell - 1)})
            QCOMPARE(cell(0, 1).pixelColor(at).alpha(), 0);
    // What is no picture is drawn.
    QVERIFY(distance(cell(0, 2), drawnCell(kCell, QStringLiteral("Three"), QStringLiteral("Cy"))) < 1);
    // The rows without a book are there, and clear: the Projector wants as many rows as cells a row.
    for (int column = 0; column < 3; ++column)
        QCOMPARE(cell(2, column).pixelColor(32, 32).alpha(), 0);
}

void TestCoverSheet::drawnCoversStandInTheOthers()
{
    const Catalogue books = sevenBooks();
    const auto sheet = coverSheet(books, std::vector<std::int32_t>{0, 1, 2, 3}, {});
    QVERIFY(sheet);
    const QImage image = opened(*sheet);
    QCOMPARE(image.size(), QSize(2 * kCell, 2 * kCell));
    for (int at = 0; at < 4; ++at) {
        const QImage cell = image.copy(at % 2 * kCell, at / 2 * kCell, kCell, kCell);
        for (std::size_t book = 0; book < 4; ++book) {
            const QImage drawn = drawnCell(kCell, QString::fromStdString(std::string(books.titles[book])),
                                           QString::fromStdString(std::string(books.authors[book])));
            QCOMPARE(distance(cell, drawn) < 1, static_cast<int>(book) == at);
        }
    }
}

void TestCoverSheet::aTitleThatTurnsItsLineAroundIsDrawnAsTheWindowShowsIt()
{
    Catalogue books;
    books.ids = {"1"};
    books.titles = {"one\u202Eowt"};
    books.authors = {"An\u202Ena"};
    const auto sheet = coverSheet(books, std::vector<std::int32_t>{0}, {});
    QVERIFY(sheet);
    QVERIFY(distance(opened(*sheet),
                     drawnCell(kCell, QStringLiteral("one\uFFFDowt"), QStringLiteral("An\uFFFDna"))) < 1);
}

void TestCoverSheet::manyBooksHaveSmallerOnes()
{
    Catalogue books;
    for (int b = 0; b < 70'000; ++b)
        books.ids.push_back(std::to_string(b));
    books.titles = TextList(books.ids.size());
    books.authors = TextList(books.ids.size());
    std::vector<std::int32_t> all(books.ids.size());
    for (std::size_t b = 0; b < all.size(); ++b)
        all[b] = static_cast<std::int32_t>(b);
    for (const auto& [count, cell, side] :
         {std::tuple(1000, 64, 32 * 64), {4900, 29, 70 * 29}, {9085, 24, 96 * 24}, {40'000, 20, 200 * 20}}) {
        const auto sheet = coverSheet(books, std::span(all).first(static_cast<std::size_t>(count)), {});
        QVERIFY(sheet);
        QCOMPARE(sheet->cell, cell);
        QCOMPARE(opened(*sheet).size(), QSize(side, side));
    }
    // Pictures of less than 16 pixels are no pictures.
    const auto none = coverSheet(books, std::span(all).first(65'537), {});
    QVERIFY(none);
    QVERIFY(none->png.empty());
    QVERIFY(coverSheet(books, {}, {})->png.empty());
}

void TestCoverSheet::itCanBeStopped()
{
    const auto sheet = coverSheet(sevenBooks(), std::vector<std::int32_t>{0, 1, 2, 3}, {},
                                  [](std::uint64_t done, std::uint64_t) { return done < 2; });
    QVERIFY(!sheet);
    QVERIFY(sheet.error().kind == ErrorKind::cancelled);
}

/// All ratings of two books are held out, so that the model knows nothing of them: they have neither a line
/// nor a cell.
void TestCoverSheet::cellsFollowTheLinesOfTheVectors()
{
    QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    QByteArray books = "book_id,title,authors\n", train = "user_id,book_id,rating\n", held = train;
    for (int b = 1; b <= 12; ++b) {
        const QByteArray id = QByteArray::number(b);
        books += id + ",Title " + id + ",Author " + id + '\n';
        for (int u = 1; u <= 8; ++u)
            (b == 3 || b == 7 ? held : train) +=
                QByteArray::number(u) + ',' + id + ',' + QByteArray::number(1 + (u * b) % 5) + '\n';
    }
    for (const auto& [name, text] :
         {std::pair("books.csv", books), {"train.csv", train}, {"held.csv", held}}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    const BatchCall trained = callProgram(
        {QStringLiteral("train"), QStringLiteral("--ratings"), path("train.csv"), QStringLiteral("--books"),
         path("books.csv"), QStringLiteral("--split"), QStringLiteral("file:") + path("held.csv"),
         QStringLiteral("--preset"), QStringLiteral("mf"), QStringLiteral("--epochs"), QStringLiteral("2"),
         QStringLiteral("--out"), path("run.shelf")});
    QVERIFY2(trained.exit == 0, trained.err.constData());
    const BatchCall call = callProgram(QStringList{QStringLiteral("export"), path("run.shelf")} +
                                       words("--what projector --out") + QStringList{path("out")});
    QVERIFY2(call.exit == 0, call.err.constData());

    const QByteArrayList lines = contentOf(path("out/meta.tsv")).trimmed().split('\n');
    QCOMPARE(lines.size(), 11);
    QCOMPARE(contentOf(path("out/vecs.tsv")).trimmed().split('\n').size(), 10);
    const QString config = QString::fromUtf8(contentOf(path("out/projector_config.pbtxt")));
    static const QRegularExpression sprite(
        QStringLiteral("sprite \\{\\s*image_path: \"projector_sprite.png\"\\s*single_image_dim: 64\\s*"
                       "single_image_dim: 64\\s*\\}"));
    QVERIFY2(sprite.match(config).hasMatch(), qPrintable(config));
    QVERIFY(contentOf(path("out/projector_readme.txt")).contains("64 x 64 pixels"));
    const QImage image(path("out/projector_sprite.png"));
    QCOMPARE(image.size(), QSize(4 * kCell, 4 * kCell));
    for (int at = 0; at < 10; ++at) {
        const QList<QByteArray> cells = lines[at + 1].split('\t');
        const QImage drawn = drawnCell(kCell, QString::fromUtf8(cells[0]), QString::fromUtf8(cells[2]));
        const QImage cell = image.copy(at % 4 * kCell, at / 4 * kCell, kCell, kCell);
        QVERIFY2(distance(cell, drawn) < 1, cells[0].constData());
    }
    for (int at = 10; at < 16; ++at)
        QCOMPARE(image.pixelColor(at % 4 * kCell + 32, at / 4 * kCell + 32).alpha(), 0);
}

QTEST_MAIN(TestCoverSheet)
#include "tst_cover_sheet.moc"
