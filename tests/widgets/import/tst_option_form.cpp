// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/cleaning_steps_model.h"
#include "widgets/import/option_form.h"
#include "widgets/import/option_words.h"
#include "widgets/import/preview_model.h"
#include "widgets/import/preview_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shelf;

namespace {

const std::vector<OptionGroup> kAll{OptionGroup::columns, OptionGroup::writing, OptionGroup::meaning,
                                    OptionGroup::cleaning};

QString key(const ReadingOption& option)
{
    return QString::fromUtf8(option.key.data(), qsizetype(option.key.size()));
}

std::shared_ptr<ReadingPreview> somePreview()
{
    auto preview = std::make_shared<ReadingPreview>();
    preview->columns = {"who", "what", "stars"};
    preview->user = 0;
    preview->book = 1;
    preview->rating = 2;
    preview->rows = {{2, {"a", "b", "4"}, {}}, {3, {"a", "c"}, "The line has 2 columns instead of 3"}};
    return preview;
}

} // namespace

class OptionFormTest : public QObject {
    Q_OBJECT
private slots:
    void everyOptionHasAFieldWithAName()
    {
        OptionForm form(kAll);
        for (const ReadingOption& option : readingOptions()) {
            if (option.edit == OptionEdit::flag) // another row says the same
                continue;
            const auto* field = form.findChild<QWidget*>(QStringLiteral("option_") + key(option));
            QVERIFY2(field, option.key.data());
            QVERIFY(!field->accessibleName().isEmpty());
            QVERIFY(!field->accessibleDescription().isEmpty());
            QVERIFY(form.findChild<QToolButton*>(QStringLiteral("takeBack_") + key(option)));
        }
    }

    void whatWasFoundIsShownAndNotSaid()
    {
        OptionForm form(kAll);
        form.show();
        ReadingOptions found;
        found.userColumn = "who";
        found.delimiter = ";";
        found.header = false;
        form.setColumns({{QStringLiteral("who"), QStringLiteral("Who"), QStringLiteral("Who: a, b")}}, {});
        form.setValues({}, found);
        auto* user = form.findChild<QComboBox*>(QStringLiteral("option_user-column"));
        QVERIFY(user->currentText().startsWith(QStringLiteral("Who ")));
        QCOMPARE(user->itemText(1), QStringLiteral("Who: a, b"));
        QVERIFY(user->currentData().toString().isEmpty());
        auto* delimiter = form.findChild<QComboBox*>(QStringLiteral("option_delimiter"));
        QVERIFY(delimiter->currentText().isEmpty());
        QVERIFY(delimiter->lineEdit()->placeholderText().contains(QLatin1Char(';')));
        auto* header = form.findChild<QComboBox*>(QStringLiteral("option_header"));
        QVERIFY(header->currentText().startsWith(optionValueText(*findReadingOption("header"), "no")));
        QVERIFY(header->currentData().toString().isEmpty());
        QVERIFY(header->findData(QStringLiteral("yes")) > 0 && header->findData(QStringLiteral("no")) > 0);
        for (const auto* button : form.findChildren<QToolButton*>())
            if (!button->objectName().startsWith(QLatin1String("help_")))
                QVERIFY(!button->isVisible()); // nothing is said that could be taken back
    }

    void whatIsSaidIsMarkedAndTakenBack()
    {
        OptionForm form(kAll);
        form.show();
        ReadingOptions said;
        said.duplicates = DuplicatePolicy::mean;
        form.setValues(said, {});
        auto* box = form.findChild<QComboBox*>(QStringLiteral("option_duplicates"));
        QCOMPARE(box->currentData().toString(), QStringLiteral("mean"));
        auto* back = form.findChild<QToolButton*>(QStringLiteral("takeBack_duplicates"));
        QVERIFY(back->isVisible());
        QSignalSpy answered(&form, &OptionForm::answered);
        back->click();
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.first(), (QVariantList{QStringLiteral("duplicates"), QString()}));
    }

    void theRuleWithoutAWordIsOffered()
    {
        OptionForm form(kAll);
        form.setValues({}, {});
        const auto* box = form.findChild<QComboBox*>(QStringLiteral("option_duplicates"));
        const ReadingOption& option = *findReadingOption("duplicates");
        QCOMPARE(box->currentText(), optionValueText(option, "last"));
        QCOMPARE(box->count(), 4);
    }

    void wordsAreGivenWhenTheyAreWhole()
    {
        OptionForm form(kAll);
        form.show();
        auto* line = form.findChild<QLineEdit*>(QStringLiteral("option_min-user"));
        line->setFocus();
        QSignalSpy answered(&form, &OptionForm::answered);
        QTest::keyClicks(line, QStringLiteral("12"));
        QCOMPARE(answered.count(), 0);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.first(), (QVariantList{QStringLiteral("min-user"), QStringLiteral("12")}));
        form.setProblem(QStringLiteral("min-user"), QStringLiteral("Too many."));
        QVERIFY(form.findChild<QLabel*>(QStringLiteral("problem_min-user"))->isVisible());
        QCOMPARE(line->text(), QStringLiteral("12")); // what was typed stays to be corrected
        form.setProblem(QStringLiteral("min-user"), {});
        QVERIFY(!form.findChild<QLabel*>(QStringLiteral("problem_min-user"))->isVisible());
    }

    /// A slip of the keyboard does not outlive what it was about.
    void fieldsShowWhatIsSaidOnceNothingIsWrongAnyMore()
    {
        OptionForm form(kAll);
        form.show();
        ReadingOptions said;
        said.delimiter = ";";
        form.setValues(said, {});
        auto* box = form.findChild<QComboBox*>(QStringLiteral("option_delimiter"));
        box->setEditText(QStringLiteral("abc"));
        form.setProblem(QStringLiteral("delimiter"), QStringLiteral("That is none."));
        form.setValues(said, {});
        QCOMPARE(box->currentText(), QStringLiteral("abc"));
        form.clearProblems();
        QVERIFY(!form.findChild<QLabel*>(QStringLiteral("problem_delimiter"))->isVisible());
        QCOMPARE(box->currentText(), QStringLiteral(";"));
    }

    void rowsThatDoNotApplyAreHidden()
    {
        OptionForm form(kAll);
        form.show();
        form.setShown([](const ReadingOption& option) { return option.key != "scale"; });
        QVERIFY(!form.findChild<QWidget*>(QStringLiteral("option_scale"))->isVisible());
        const int withoutOne = form.sizeHint().height();
        form.setShown([](const ReadingOption&) { return true; });
        QVERIFY(withoutOne <= form.sizeHint().height() -
                                  form.findChild<QWidget*>(QStringLiteral("option_scale"))->height());
        form.setShown([](const ReadingOption& option) { return option.key != "scale"; });
        QVERIFY(form.findChild<QWidget*>(QStringLiteral("option_min-user"))->isVisible());
    }

    void rowsThatGiveNoRatingSayWhy()
    {
        PreviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.leavesOut());
        model.setPreview(somePreview());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), PreviewModel::kFirstCell + 3);
        QVERIFY(model.leavesOut());
        QVERIFY(
            model.index(1, PreviewModel::kLeftOut).data().toString().contains(QStringLiteral("2 columns")));
        QCOMPARE(model.index(1, PreviewModel::kFirstCell + 2).data().toString(), QString());
        QVERIFY(model.headerData(PreviewModel::kFirstCell + 2, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .startsWith(QString::fromUtf8(findReadingOption("rating-column")->label.data())));
        QCOMPARE(model.roleKey(0), QStringLiteral("user-column"));
    }

    void aColumnIsToldWhatItIsByItsHeader()
    {
        PreviewTable table;
        table.setPreview(somePreview());
        table.resize(600, 300);
        table.show();
        QSignalSpy chosen(&table, &PreviewTable::roleChosen);
        QHeaderView* header = table.horizontalHeader();
        const int section = PreviewModel::kFirstCell + 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(section) + 8, 8));
        auto* menu = table.findChild<QMenu*>(QStringLiteral("roleMenu"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 6); // four columns, a line, none
        QVERIFY(menu->actions()[2]->isChecked());
        menu->actions()[3]->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first(), (QVariantList{2, QStringLiteral("time-column")}));
        menu->close();
    }

    void whatIsWrongIsSaidByTheLabelsOfTheForm()
    {
        const Error error = Error::failure("Nothing is left after --min-user 9 --min-book 3", "Ask for less")
                                .in("/somewhere/r.csv", 7);
        const QString text = problemText(error);
        QVERIFY(!text.contains(QStringLiteral("--")));
        QVERIFY(!text.contains(QStringLiteral("somewhere"))); // the page says of which files
        QVERIFY(text.contains(QLatin1Char('7')));
        for (const char* option : {"min-user", "min-book"})
            QVERIFY(text.contains(QString::fromUtf8(findReadingOption(option)->label.data())));
        QVERIFY(text.endsWith(QStringLiteral("Ask for less.")));
    }

    void stepsShowWhatTheyLeave()
    {
        CleaningStepsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setSteps({1000, 50, 20}, {{"min-user 5 --min-book 3", 100, 900, 40, 18}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, CleaningStepsModel::kRatings).data().toString(), QStringLiteral("1,000"));
        QCOMPARE(model.index(1, CleaningStepsModel::kGone).data().toString(), QStringLiteral("100"));
        QCOMPARE(model.index(1, CleaningStepsModel::kBooks).data().toString(), QStringLiteral("18"));
        const QString step = model.index(1, CleaningStepsModel::kStep).data().toString();
        for (const char* option : {"min-user", "min-book"})
            QVERIFY(step.contains(QString::fromUtf8(findReadingOption(option)->label.data())));
        QVERIFY(!step.contains(QStringLiteral("--")));
    }
};

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    OptionFormTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_option_form.moc"
