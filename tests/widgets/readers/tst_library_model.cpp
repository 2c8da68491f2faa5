// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/edition_words.h"
#include "widgets/readers/library_model.h"
#include "widgets/readers/list_rules_bar.h"
#include "widgets/readers/unmatched_words.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> threeBooks()
{
    auto data = std::make_shared<Dataset>();
    data->books.ids = {"a", "b", "c"};
    data->books.titles = {"Amber Road", "Birch Lane", ""};
    data->books.authors = {"Ana Able", "Ben Brook", ""};
    data->scale = {1, 5};
    return data;
}

std::vector<OwnBook> ownBooks()
{
    return {{.title = "The Amber Road",
             .authors = {"Able, Ana", "Ben Brook"},
             .stars = 3.75f,
             .shelf = Shelf::read,
             .lastRead = "2020-05",
             .line = 2},
            {.title = "Birch", .shelf = Shelf::wished, .line = 3},
            {.title = "Cedar Hill", .stars = 10, .shelf = Shelf::wished, .line = 4},
            {.isbnAsWritten = "B00FC1PJI2", .shelf = Shelf::reading, .line = 9}};
}

std::shared_ptr<const LibraryMatch> matchOf()
{
    LibraryMatch match;
    match.matches = {
        {.kind = MatchKind::matched, .book = 0, .by = MatchedBy::title},
        {.kind = MatchKind::ambiguous, .candidates = {1, 2}, .reason = {Unmatched::severalOfTitle}},
        {.kind = MatchKind::matched, .book = 2, .by = MatchedBy::isbn},
        {.reason = {.why = Unmatched::unknown, .roundedIsbn = "9.78E+12"}}};
    return std::make_shared<const LibraryMatch>(std::move(match));
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// Marks whatever was asked for in the person's language.
class Marker : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u'<' + QString::fromUtf8(text) + u'>';
    }
};

class TestLibraryModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whyABookIsNotFoundIsSaidInThePersonsLanguage()
    {
        Marker marker;
        QVERIFY(QCoreApplication::installTranslator(&marker));
        for (int kind = int(Unmatched::severalOfIsbn); kind <= int(Unmatched::unknownId); ++kind) {
            const WhyUnmatched why{static_cast<Unmatched>(kind), "Hal Hart", {}};
            const QString words = unmatchedWords(why);
            QVERIFY2(words.startsWith(u'<') && words.endsWith(u'>'), qPrintable(words));
            // Who or what is meant stands in both.
            QCOMPARE(words.contains(QStringLiteral("Hal Hart")),
                     unmatchedText(why).find("Hal Hart") != std::string::npos);
            QVERIFY(!unmatchedText(why).empty());
        }
        QVERIFY(unmatchedWords({}).isEmpty() && unmatchedText({}).empty());
        QCoreApplication::removeTranslator(&marker);
    }

    void otherEditionsSayByWhatTheyAreTold()
    {
        const auto data = threeBooks();
        QVERIFY(editionsText({}, *data).isEmpty());
        const QString titled = editionsText({{1, 0, EditionSign::title}}, *data);
        QVERIFY(titled.contains(QStringLiteral("title")) && !titled.contains(QStringLiteral("vectors")));
        const QString both = editionsText({{1, 0, EditionSign::title}, {2, 0, EditionSign::vectors}}, *data);
        QVERIFY(both.contains(QStringLiteral("near vectors")) &&
                both.contains(QStringLiteral("“c” of “Amber Road”")));
        QVERIFY(!both.contains(QStringLiteral("Birch")));
    }

    void aRowSaysWhatTheBookIsAndWhatItIsInTheData()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setLibrary(threeBooks(), ownBooks(), matchOf());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 0, LibraryModel::kAuthors), QStringLiteral("Able, Ana; Ben Brook"));
        QCOMPARE(cell(model, 0, LibraryModel::kStars), QStringLiteral("3.75"));
        QCOMPARE(cell(model, 0, LibraryModel::kShelf), QStringLiteral("read 2020-05"));
        QCOMPARE(cell(model, 0, LibraryModel::kFound), QStringLiteral("Amber Road"));
        QVERIFY(cell(model, 1, LibraryModel::kFound).startsWith(QLatin1Char('2')));
        QCOMPARE(cell(model, 1, LibraryModel::kStars), QString());
        QCOMPARE(cell(model, 2, LibraryModel::kFound),
                 QStringLiteral("c")); // the id, where there is no title
        QCOMPARE(cell(model, 3, LibraryModel::kTitle), QStringLiteral("B00FC1PJI2"));
        QVERIFY(cell(model, 3, LibraryModel::kFound).contains(QStringLiteral("9.78E+12")));
        QCOMPARE(model.rowOfLine(9), 3);
        QCOMPARE(model.rowOfLine(5), -1);
        model.setLibrary(threeBooks(), ownBooks(), nullptr);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.bookAt(0) && !model.matchAt(-1));
    }

    void sectionsPartTheBooks()
    {
        LibraryModel model;
        LibraryRows rows(&model);
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLibrary(threeBooks(), ownBooks(), matchOf());
        const auto shown = [&](LibrarySection section) {
            rows.setSection(section);
            QStringList titles;
            for (int row = 0; row < rows.rowCount(); ++row)
                titles << cell(rows, row, LibraryModel::kTitle);
            return titles;
        };
        QCOMPARE(shown(LibrarySection::toDecide), QStringList{QStringLiteral("Birch")});
        QCOMPARE(shown(LibrarySection::unknown), QStringList{QStringLiteral("B00FC1PJI2")});
        QCOMPARE(shown(LibrarySection::found),
                 (QStringList{QStringLiteral("The Amber Road"), QStringLiteral("Cedar Hill")}));
        QCOMPARE(shown(LibrarySection::wishes),
                 QStringList{QStringLiteral("Birch")}); // what has stars is read
        QCOMPARE(shown(LibrarySection::all).size(), 4);
        QCOMPARE(model.count(LibrarySection::found), 2);
        rows.setWords(QStringLiteral("brook"));
        QCOMPARE(rows.rowCount(), 1);
    }

    void starsAreSortedAsNumbers()
    {
        LibraryModel model;
        LibraryRows rows(&model);
        model.setLibrary(threeBooks(), ownBooks(), matchOf());
        rows.sort(LibraryModel::kStars, Qt::DescendingOrder);
        QCOMPARE(cell(rows, 0, LibraryModel::kTitle), QStringLiteral("Cedar Hill")); // ten before 3.75
    }

    void rulesComeOutAsTheyWereSetAndAreSaidOnce()
    {
        ListRulesBar bar;
        QSignalSpy changed(&bar, &ListRulesBar::changed);
        QVERIFY(bar.rules().isOpen());
        const ListRules rules{
            .onePerSeries = true, .nextVolume = true, .withoutAuthors = {"Able, Ana", "Ben Brook"}};
        bar.setRules(rules);
        QVERIFY(bar.rules() == rules);
        QCOMPARE(bar.rules().conditions(), 3);
        QTest::qWait(400);
        QVERIFY(changed.isEmpty()); // it was not the person
        bar.findChild<QCheckBox*>(QStringLiteral("withoutEditions"))->setChecked(true);
        bar.findChild<QCheckBox*>(QStringLiteral("withoutLaterVolumes"))->setChecked(true);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(bar.rules().withoutEditions && bar.rules().withoutLaterVolumes);
        bar.addUnwanted(QStringLiteral("Cleo Crane"));
        QCOMPARE(bar.rules().withoutAuthors.size(), std::size_t(3));
        QCOMPARE(changed.size(), 2);
        bar.setRules({});
        QVERIFY(bar.rules().isOpen());
        QCOMPARE(bar.rules().conditions(), 0);
    }
};

QTEST_MAIN(TestLibraryModel)
#include "tst_library_model.moc"
