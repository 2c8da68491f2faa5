// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/reading_line.h"

#include "widgets/import/option_words.h"
#include "widgets/look/elided_label.h"
#include "widgets/size/plain_tip.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/listed_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace shelf {

namespace {

constexpr theme::Units kWidestButton = 40 * theme::kGrid; ///< files may be called anything

/// The most important assumption, and how many more there are; all of them line by line.
QString assumedText(const Dataset& data, QString& all)
{
    QStringList assumed;
    for (const Warning& note : data.warnings)
        if (note.line == 0 && isAssumption(note.kind))
            assumed.append(QString::fromStdString(note.message.text()));
    all = assumed.join(QLatin1Char('\n'));
    if (data.format == "sample" || (assumed.isEmpty() && data.source.files().empty()))
        return {};
    if (assumed.isEmpty())
        return ReadingLine::tr("Nothing had to be assumed");
    if (assumed.size() == 1)
        return ReadingLine::tr("Assumed: %1").arg(assumed.first());
    return ReadingLine::tr("Assumed, with %Ln more: %1", nullptr, static_cast<int>(assumed.size() - 1))
        .arg(assumed.first());
}

/// The steps, and how many ratings each took.
QString cleanedText(const Dataset& data)
{
    const QLocale locale;
    QStringList steps;
    for (const CleaningStep& step : data.cleaned)
        steps.append(step.gone == 0 ? cleaningStepText(step.step)
                                    : ReadingLine::tr("%1 (%2 ratings)")
                                          .arg(cleaningStepText(step.step),
                                               locale.toString(static_cast<qulonglong>(step.gone))));
    if (steps.isEmpty()) // of a run: what was asked is kept, and not what each took
        for (const ReadingOption& option : readingOptions())
            if (const std::string value = option.get(data.source.reading);
                option.group == OptionGroup::cleaning && !value.empty())
                steps.append(cleaningStepText(std::string(option.key) + ' ' + value));
    return ReadingLine::tr("Left out or changed: %1").arg(partedWords(steps));
}

} // namespace

ReadingLine::ReadingLine(QWidget* parent)
    : QFrame(parent),
      m_assumed(new ElidedLabel(this)),
      m_how(new QPushButton(tr("&How it was read…"), this)),
      m_leaveOut(new QPushButton(tr("&Leave out…"), this)),
      m_cleaned(new ElidedLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_change(new QPushButton(tr("&Change…"), this)),
      m_untitled(new ElidedLabel(this)),
      m_addTitles(new QPushButton(this)),
      m_unrated(new QLabel(this)),
      m_open(new QPushButton(tr("&Open ratings…"), this))
{
    m_assumed->setObjectName(QStringLiteral("dataAssumed"));
    m_cleaned->setObjectName(QStringLiteral("dataCleaned"));
    for (ElidedLabel* label : {m_assumed, m_cleaned}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_how->setObjectName(QStringLiteral("howRead"));
    m_how->setAccessibleName(tr("How it was read"));
    m_how->setToolTip(tr("Columns, encoding, decimal sign and all else that was found, to be changed"));
    m_undo->setObjectName(QStringLiteral("undoLeftOut"));
    m_undo->setAccessibleName(tr("Undo what was left out"));
    m_change->setObjectName(QStringLiteral("changeLeftOut"));
    m_change->setAccessibleName(tr("Change what is left out"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setAccessibleName(tr("Leave something out"));
    m_leaveOut->setToolTip(
        tr("A window of time, readers and books with few ratings, another scale: what each "
           "leaves is shown before it is applied"));
    connect(m_how, &QPushButton::clicked, this, &ReadingLine::howWanted);
    connect(m_undo, &QPushButton::clicked, this, &ReadingLine::undoWanted);
    m_untitled->setObjectName(QStringLiteral("dataUntitled"));
    m_untitled->setTextFormat(Qt::PlainText);
    m_untitled->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_addTitles->setObjectName(QStringLiteral("addTitles"));
    connect(m_addTitles, &QPushButton::clicked, this, &ReadingLine::titlesWanted);
    showUntitled({}, {});
    m_unrated->setObjectName(QStringLiteral("dataUnrated"));
    m_unrated->setWordWrap(true);
    m_unrated->setText(tr("These vectors came without ratings: they have a map, nearest books, groups and "
                          "sums. To train, to recommend and to measure, open ratings."));
    m_open->setObjectName(QStringLiteral("openRatings"));
    m_open->setAccessibleName(tr("Open ratings"));
    connect(m_open, &QPushButton::clicked, this, &ReadingLine::openWanted);
    for (const QPushButton* button : {m_leaveOut, m_change})
        connect(button, &QPushButton::clicked, this, &ReadingLine::cleanWanted);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid / 2);
    for (const auto& [label, first, second] :
         {std::tuple(m_assumed, m_how, m_leaveOut), std::tuple(m_cleaned, m_undo, m_change)}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme::kGrid);
        row->addWidget(label, 1);
        row->addWidget(first);
        row->addWidget(second);
        column->addLayout(row);
    }
    for (const auto& [label, button] :
         {std::pair<QLabel*, QPushButton*>(m_untitled, m_addTitles), {m_unrated, m_open}}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme::kGrid);
        row->addWidget(label, 1);
        row->addWidget(button);
        column->addLayout(row);
    }
}

void ReadingLine::showUntitled(const QString& words, const QString& button)
{
    m_untitled->setText(words);
    m_untitled->setVisible(!words.isEmpty());
    m_addTitles->setText(fontMetrics().elidedText(button, Qt::ElideMiddle, kWidestButton));
    m_addTitles->setAccessibleName(button);
    m_addTitles->setToolTip(plainTip(button));
    m_addTitles->setVisible(!words.isEmpty());
}

void ReadingLine::setDataset(const DatasetPtr& dataset)
{
    setVisible(dataset != nullptr);
    if (!dataset)
        return;
    QString all;
    m_assumed->setText(assumedText(*dataset, all));
    m_assumed->setToolTip(plainTip(all));
    m_cleaned->setText(cleanedText(*dataset));
    const bool isCleaned = !(dataset->source.reading.cleaning == CleaningOptions());
    const bool isRated = shelf::isRated(dataset);
    m_leaveOut->setVisible(!isCleaned && isRated);
    m_unrated->setVisible(!isRated);
    m_open->setVisible(!isRated);
    for (QWidget* part : std::initializer_list<QWidget*>{m_cleaned, m_undo, m_change})
        part->setVisible(isCleaned);
}

} // namespace shelf
