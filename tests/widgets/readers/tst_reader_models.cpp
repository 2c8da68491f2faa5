// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/stars.h"
#include "widgets/readers/reader_models.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> threeBooks()
{
    auto data = std::make_shared<Dataset>();
    data->books.ids = {"a", "b", "c"};
    data->books.titles = {"Alpha", "", "Gamma"};
    data->books.authors = {"One", "Two", "Three"};
    data->userIds = {"10", "9", "x"};
    data->scale = {1, 5};
    return data;
}

/// Pixels of the image that are not the background.
int inked(const QImage& image, QRgb background)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != background;
    return count;
}

} // namespace

class ReaderModelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void readersSortByNumberNotByText()
    {
        ReadersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto data = threeBooks(); // readers 10, 9, x
        model.setReaders(data, {{2, 4.0}, {5, 3.0}, {0, {}}}, ReadersModel::idRanks(*data));
        QCOMPARE(model.rowCount(), 3);
        ReadersOrder proxy(&model);
        proxy.sort(ReadersModel::kId);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("9"));
        QCOMPARE(proxy.index(1, 0).data().toString(), QStringLiteral("10"));
        QCOMPARE(proxy.index(2, 0).data().toString(), QStringLiteral("x"));
        proxy.setWords(QStringLiteral("X"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setWords(QStringLiteral("1"));
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("10"));
        proxy.setWords({});
        QCOMPARE(proxy.rowCount(), 3);
        proxy.sort(ReadersModel::kRatings, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("9"));
        QCOMPARE(model.index(2, ReadersModel::kMean).data().toString(), QString());
    }

    void readersAreFoundByWhatIsToldOfThem()
    {
        auto data = std::make_shared<Dataset>();
        data->userIds = {"7", "24", "x9"};
        data->userAttributes = {{"age", {"24", "31", "9"}}, {"occupation", {"Student", "writer", ""}}};
        ReadersModel model;
        model.setReaders(data, {{1, 4.0}, {1, 3.0}, {1, 2.0}}, ReadersModel::idRanks(*data));
        QVERIFY(model.hasAttributes());
        QCOMPARE(model.index(0, ReadersModel::kAbout).data().toString(), QStringLiteral("24, Student"));
        QCOMPARE(model.index(2, ReadersModel::kAbout).data().toString(), QStringLiteral("9"));
        ReadersOrder order(&model);
        const auto found = [&](const char* words) {
            order.setWords(QString::fromLatin1(words));
            QStringList ids;
            for (int row = 0; row < order.rowCount(); ++row)
                ids << order.index(row, 0).data().toString();
            return ids.join(QLatin1Char(' '));
        };
        QCOMPARE(found("24"), QStringLiteral("7 24"));
        QCOMPARE(found("age=24"), QStringLiteral("7"));
        QCOMPARE(found("stu"), QStringLiteral("7"));
        QCOMPARE(found("24 STUDENT"), QStringLiteral("7"));
        QCOMPARE(found("ent"), QString());
        QCOMPARE(found("age="), QString());
        QCOMPARE(found(""), QStringLiteral("7 24 x9"));
        order.sort(ReadersModel::kAbout);
        QCOMPARE(found(""), QStringLiteral("x9 7 24"));
    }

    void ratedBooksWithoutTitleShowTheirId()
    {
        RatedBooksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBooks(threeBooks(), {{1, 5.f, false}, {0, 3.5f, true}});
        QCOMPARE(model.index(0, RatedBooksModel::kTitle).data().toString(), QStringLiteral("b"));
        QCOMPARE(model.index(1, RatedBooksModel::kRating).data().toString(), QStringLiteral("3.5"));
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Held out")));
        QCOMPARE(model.rowOf(0), 1);
        QCOMPARE(model.rowOf(2), -1);
    }

    void whereNobodyGaveStarsNoneAreShown()
    {
        auto data = std::make_shared<Dataset>(*threeBooks());
        data->onlyTaken = true;
        ReadersModel readers;
        readers.setReaders(data, {{2, {}}, {5, {}}, {1, {}}}, ReadersModel::idRanks(*data));
        QCOMPARE(readers.index(0, ReadersModel::kMean).data().toString(), QString());
        QCOMPARE(readers.headerData(ReadersModel::kRatings, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Books"));
        RatedBooksModel books;
        QAbstractItemModelTester tester(&books, QAbstractItemModelTester::FailureReportingMode::QtTest);
        books.setEditable(true);
        books.setBooks(data, {{1, 1.F, false}});
        const QModelIndex rating = books.index(0, RatedBooksModel::kRating);
        QVERIFY(!rating.data(StarDelegate::kValueRole).isValid());
        QCOMPARE(rating.data().toString(), QStringLiteral("taken"));
        QVERIFY(!(rating.flags() & Qt::ItemIsEditable));
    }

    void quarterStarsStayWhatTheyAreInTheirEditor()
    {
        RatedBooksModel model;
        model.setEditable(true);
        model.setBooks(threeBooks(), {{1, 4.25F, false}, {0, 3.F, false}});
        QCOMPARE(model.index(0, RatedBooksModel::kRating).data().toString(), QStringLiteral("4.25"));
        StarDelegate stars;
        stars.setSteps(1, 1);
        QWidget parent;
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = model.index(row, RatedBooksModel::kRating);
            QWidget* editor = stars.createEditor(&parent, {}, index);
            stars.setEditorData(editor, index);
            stars.setModelData(editor, &model, index);
        }
        QCOMPARE(model.books()[0].rating, 4.25F);
        QCOMPARE(model.books()[1].rating, 3.F);
    }

    void recommendationsSayWhy()
    {
        RecommendedBooksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBooks(threeBooks(), {{2, 4.25f, {{0, 0.9f}, {1, 0.4f}}}, {1, 4.f, {}}});
        QCOMPARE(model.index(0, RecommendedBooksModel::kPredicted).data().toString(), QStringLiteral("4.25"));
        QCOMPARE(model.index(0, RecommendedBooksModel::kWhy).data().toString(), QStringLiteral("Alpha"));
        QVERIFY(model.index(0, RecommendedBooksModel::kWhy)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Alpha\nb")));
        QCOMPARE(model.index(1, RecommendedBooksModel::kWhy).data().toString(), QString());
        QCOMPARE(model.bookAt(0), 2);
    }

    void halfTheStarsMeansHalfTheInk()
    {
        const auto inkOf = [](double value) {
            QImage image(200, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintStars(painter, QRectF(0, 0, 200, 40), value, 10, Qt::black, Qt::white);
            painter.end();
            return inked(image, qRgb(255, 255, 255));
        };
        QCOMPARE(inkOf(0), 0);
        QVERIFY(inkOf(10) > 1500);
        const double ratio = static_cast<double>(inkOf(5)) / inkOf(10);
        QVERIFY2(ratio > 0.47 && ratio < 0.53, qPrintable(QString::number(ratio)));
    }
};

QTEST_MAIN(ReaderModelsTest)
#include "tst_reader_models.moc"
