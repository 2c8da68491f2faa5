// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/stars.h"
#include "widgets/readers/book_filter_bar.h"
#include "widgets/readers/reader_models.h"
#include "widgets/readers/reasons_model.h"
#include "widgets/readers/similar_readers_model.h"
#include "widgets/readers/together_bar.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace shelf;

namespace {

std::shared_ptr<Dataset> threeBooks()
{
    auto data = std::make_shared<Dataset>();
    for (const char* id : {"a", "b", "c"}) {
        data->books.ids.emplace_back(id);
        data->books.titles.push_back(std::string("Title ") + id);
        data->books.authors.emplace_back("Somebody");
        data->books.languages.emplace_back();
        data->books.imageUrls.emplace_back();
        data->books.years.push_back(kNoYear);
    }
    data->userIds = {"ann", "bob"};
    data->scale = {1, 5};
    return data;
}

FilterChoices choices()
{
    return {{"eng", "ger"}, {{"publisher", {"Ace", "Tor"}}, {"genre", {"fantasy", "crime"}}}, 1950, 2010};
}

template <class T> T* child(QWidget& parent, const char* name)
{
    return parent.findChild<T*>(QLatin1String(name));
}

} // namespace

class ReaderWidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aClickOnAStarGivesThatManyStars()
    {
        StarDelegate delegate;
        delegate.setScale(5);
        delegate.setSteps(1, 1);
        QCOMPARE(delegate.ratingAt(50, 100), 3.0); // the middle of the third star
        QCOMPARE(delegate.ratingAt(1, 100), 1.0);
        QCOMPARE(delegate.ratingAt(-4, 100), 1.0);
        QCOMPARE(delegate.ratingAt(100, 100), 5.0);
        delegate.setScale(10); // half stars of five
        QCOMPARE(delegate.ratingAt(49, 100), 5.0);
        QCOMPARE(delegate.ratingAt(51, 100), 6.0);
        delegate.setScale(5);
        delegate.setSteps(0.5, 0.5);
        QCOMPARE(delegate.ratingAt(49, 100), 2.5);
        delegate.setSteps(3, 1); // a scale that begins at three
        QCOMPARE(delegate.ratingAt(1, 100), 3.0);
    }

    void onlyAReaderOfOnesOwnCanBeRatedFor()
    {
        RatedBooksModel model;
        model.setBooks(threeBooks(), {{0, 4, false}, {2, 2, false}});
        QTableView view;
        view.setModel(&model);
        auto* stars = new StarDelegate(&view);
        stars->setScale(5);
        stars->setSteps(1, 1);
        view.setItemDelegateForColumn(RatedBooksModel::kRating, stars);
        view.resize(600, 200);
        view.setColumnWidth(RatedBooksModel::kRating, 160);
        view.show();
        QSignalSpy changed(&model, &RatedBooksModel::ratingChanged);
        const QModelIndex cell = model.index(1, RatedBooksModel::kRating);
        const int star = view.fontMetrics().height();
        const QPoint fifth = view.visualRect(cell).topLeft() +
                             QPoint(6 + 4 * star + star / 2, view.visualRect(cell).height() / 2);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, fifth);
        QVERIFY(changed.isEmpty());
        model.setEditable(true);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, fifth);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toInt(), 2);
        QCOMPARE(changed.first().at(1).toFloat(), 5.0f);
        QCOMPARE(model.books()[1].rating, 5.0f);
    }

    void booksAreAddedOnTopAndTakenOff()
    {
        RatedBooksModel model;
        model.setBooks(threeBooks(), {{0, 4, false}});
        model.rate(2, 3);
        QCOMPARE(model.bookAt(0), 2);
        model.rate(0, 5);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.bookAt(1), 0);
        QCOMPARE(model.books()[1].rating, 5.0f);
        model.remove(2);
        model.remove(1); // not there
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.bookAt(0), 0);
    }

    void filtersSayWhatIsWantedOnceAfterAPause()
    {
        BookFilterBar bar;
        bar.setChoices(choices());
        QVERIFY(bar.filter().isOpen());
        QCOMPARE(bar.filter().conditions(), 0);
        QSignalSpy changed(&bar, &BookFilterBar::changed);
        QTest::keyClicks(child<QLineEdit>(bar, "filterAuthors"), QStringLiteral("Le Guin"));
        child<QSpinBox>(bar, "filterFirstYear")->setValue(1970);
        child<QComboBox>(bar, "filterLanguage")->setCurrentText(QStringLiteral("ger"));
        QCOMPARE(child<QComboBox>(bar, "filterColumn")->currentText(), QStringLiteral("genre"));
        child<QComboBox>(bar, "filterValue")->setCurrentText(QStringLiteral("crime"));
        child<QSpinBox>(bar, "filterMost")->setValue(40);
        child<QSlider>(bar, "diversity")->setValue(30);
        QTRY_COMPARE(changed.size(), 1);
        const BookFilter wanted = bar.filter();
        QCOMPARE(wanted.authors, std::string("Le Guin"));
        QCOMPARE(wanted.firstYear, 1970);
        QCOMPARE(wanted.lastYear, kNoYear);
        QCOMPARE(wanted.language, std::string("ger"));
        QCOMPARE(wanted.columns.size(), std::size_t(1));
        QVERIFY(wanted.columns[0] == (ColumnValue{"genre", "crime"}));
        QCOMPARE(wanted.fewestRatings, 0u);
        QCOMPARE(wanted.mostRatings, 40u);
        QCOMPARE(bar.diversity(), 0.3);
        QCOMPARE(wanted.conditions(), 5);

        bar.setFilter({}, 0);
        QVERIFY(bar.filter().isOpen());
        QCOMPARE(bar.diversity(), 0.0);
        QTest::qWait(400);
        QCOMPARE(changed.size(), 1); // it was not the person
        bar.setFilter(wanted, 0.3);
        QVERIFY(bar.filter() == wanted);
        QCOMPARE(bar.diversity(), 0.3);
    }

    void clearingIsOfferedWhereThereIsSomethingToClear()
    {
        BookFilterBar bar;
        QSignalSpy cleared(&bar, &BookFilterBar::clearWanted);
        auto* clear = child<QPushButton>(bar, "clearFilters");
        QVERIFY(!clear->isEnabled());
        bar.setClearable(true); // in the bars beside it, say
        bar.setChoices(choices());
        QVERIFY(clear->isEnabled());
        clear->click();
        QCOMPARE(cleared.size(), 1);
    }

    void aSecondReaderComesBackWithTheRule()
    {
        TogetherBar bar;
        QSignalSpy changed(&bar, &TogetherBar::changed);
        bar.setReader(QStringLiteral("ann"), JointRule::leastMisery);
        QCOMPARE(bar.reader(), QStringLiteral("ann"));
        QVERIFY(bar.rule() == JointRule::leastMisery);
        QVERIFY(child<QComboBox>(bar, "togetherRule")->isEnabled());
        bar.setReader({}, JointRule::mean);
        QVERIFY(bar.reader().isEmpty() && bar.rule() == JointRule::mean);
        QVERIFY(!child<QComboBox>(bar, "togetherRule")->isEnabled());
        QCOMPARE(changed.size(), 0);
    }

    void filtersThatTheCatalogueCannotAnswerAreNotShown()
    {
        BookFilterBar bar;
        bar.setChoices({});
        bar.show();
        QVERIFY(!child<QComboBox>(bar, "filterLanguage")->isVisible());
        QVERIFY(!child<QComboBox>(bar, "filterValue")->isVisible());
        QVERIFY(!child<QSpinBox>(bar, "filterFirstYear")->isVisible());
        QVERIFY(child<QLineEdit>(bar, "filterAuthors")->isVisible());
        bar.setChoices(choices());
        QVERIFY(child<QComboBox>(bar, "filterValue")->isVisible());
    }

    void theBarWrapsWhereItIsNarrow()
    {
        BookFilterBar bar;
        bar.setChoices(choices());
        bar.resize(1600, 40);
        bar.show();
        const int wide = bar.layout()->heightForWidth(1600);
        QVERIFY(bar.layout()->heightForWidth(340) > wide + 40);
        QVERIFY(bar.minimumSizeHint().width() < 340);
    }

    void everyControlOfTheFiltersHasAName()
    {
        BookFilterBar bar;
        TogetherBar together;
        for (QWidget* parent : {static_cast<QWidget*>(&bar), static_cast<QWidget*>(&together)})
            for (const auto* control : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                for (const auto* part :
                     control->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                    if (part->focusPolicy() != Qt::NoFocus && part->isWidgetType() && !part->isWindow())
                        QVERIFY2(!part->accessibleName().isEmpty() && !part->objectName().isEmpty(),
                                 qPrintable(part->objectName()));
    }

    void preferencesAreCalledScoresAndComparedWithTheBest()
    {
        const auto data = threeBooks();
        RecommendedBooksModel model;
        model.setBooks(data, {{.book = 1, .score = 0.5f}, {.book = 0, .score = 0.25f}},
                       ScoreWords::preference);
        const auto header = [&] {
            return model.headerData(RecommendedBooksModel::kPredicted, Qt::Horizontal, Qt::DisplayRole)
                .toString();
        };
        QCOMPARE(header(), QStringLiteral("Score"));
        QCOMPARE(model.largestScore(), 0.5);
        QCOMPARE(model.smallestScore(), 0.25);
        QCOMPARE(model.index(1, RecommendedBooksModel::kPredicted).data().toString(),
                 QStringLiteral("0.250"));
        model.setBooks(data, {{.book = 1, .score = 1234.0f}}, ScoreWords::preference);
        QCOMPARE(model.index(0, RecommendedBooksModel::kPredicted).data().toString(), QStringLiteral("1234"));
        model.setBooks(data, {{.book = 1, .score = 1.0f, .each = {4, 3}}}, ScoreWords::joint);
        QCOMPARE(header(), QStringLiteral("For both, SD"));
        model.setBooks(data, {{.book = 1, .score = 4.0f}});
        QCOMPARE(header(), QStringLiteral("Predicted, of 5"));
        QCOMPARE(model.index(0, RecommendedBooksModel::kPredicted).data().toString(), QStringLiteral("4.00"));
    }

    void predictedRatingsAreShownWithinTheScaleAndSaySo()
    {
        const auto data = threeBooks();
        RecommendedBooksModel model;
        model.setBooks(data,
                       {{.book = 1, .score = 5.4f}, {.book = 0, .score = 5.2f}, {.book = 2, .score = 4.5f}});
        const auto at = [&](int row, int role) {
            return model.data(model.index(row, RecommendedBooksModel::kPredicted), role);
        };
        QCOMPARE(at(0, Qt::DisplayRole).toString(), QStringLiteral("5.00"));
        QCOMPARE(at(0, StarDelegate::kValueRole).toDouble(), 5.0);
        QVERIFY(at(0, RecommendedBooksModel::kSortRole).toDouble() >
                at(1, RecommendedBooksModel::kSortRole).toDouble());
        QVERIFY(at(0, Qt::ToolTipRole).toString().contains(QStringLiteral("5.40")));
        QVERIFY(model.beyondScale(*model.at(1)).contains(QStringLiteral("5.20")));
        QVERIFY(model.beyondScale(*model.at(2)).isEmpty());
        QCOMPARE(at(2, Qt::DisplayRole).toString(), QStringLiteral("4.50"));
        model.setBooks(data, {{.book = 1, .score = 5.4f}}, ScoreWords::preference);
        QCOMPARE(at(0, Qt::DisplayRole).toString(), QStringLiteral("5.400"));
        QVERIFY(model.beyondScale(*model.at(0)).isEmpty());
    }

    void reasonsSayWhatTheyAre()
    {
        ReasonsModel model;
        model.setReasons(threeBooks(), {{2, 0.75f}, {0, 0.25f, 1}});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Title c"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("0.750"));
        QVERIFY(model.index(1, 0).data().toString().contains(QStringLiteral("second reader")));
        QCOMPARE(model.largest(), 0.75);
        QCOMPARE(model.bookAt(1), 0);
        QCOMPARE(model.bookAt(2), -1);
        QStringList all;
        for (const ReasonKind kind :
             {ReasonKind::none, ReasonKind::exact, ReasonKind::ablation, ReasonKind::neighbors}) {
            Recommendation one;
            one.kind = kind;
            const QString words = reasonWords(one, QStringLiteral("Title a"));
            QVERIFY(words.contains(QStringLiteral("Title a")));
            QVERIFY(!all.contains(words));
            all << words;
        }
    }

    void similarReadersAreListedWithWhatTheyShare()
    {
        SimilarReadersModel model;
        model.setReaders(threeBooks(), {LikenessKind::books, {{1, 0.5f, 7}}});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("bob"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("0.50"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("7"));
        QCOMPARE(model.userAt(0), 1);
        QCOMPARE(model.userAt(5), -1);
    }

    void theSecondReaderIsTakenWithEnterAndLetGoByClearing()
    {
        TogetherBar bar;
        bar.show();
        QSignalSpy changed(&bar, &TogetherBar::changed);
        auto* line = child<QLineEdit>(bar, "togetherReader");
        QTest::keyClicks(line, QStringLiteral("bob "));
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bar.reader(), QStringLiteral("bob"));
        QVERIFY(bar.rule() == JointRule::mean);
        child<QComboBox>(bar, "togetherRule")->setCurrentIndex(1);
        QCOMPARE(changed.size(), 2);
        QVERIFY(bar.rule() == JointRule::leastMisery);
        line->clear();
        QCOMPARE(changed.size(), 3);
    }
};

QTEST_MAIN(ReaderWidgetsTest)
#include "tst_reader_widgets.moc"
