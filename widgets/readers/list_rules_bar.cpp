// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/list_rules_bar.h"

#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace shelf {

namespace {

constexpr int kPauseOfRules = 250; ///< milliseconds without a change before it is said
constexpr QLatin1Char kBetweenPeople(';');

} // namespace

ListRulesBar::ListRulesBar(QWidget* parent)
    : QWidget(parent),
      m_onePerSeries(box("onePerSeries", tr("One per series"), tr("At most one book of each series"))),
      m_nextVolume(box("nextVolume", tr("Next volume"),
                       tr("Of a series the volume that comes next for this reader, instead of a later one"))),
      m_withoutLaterVolumes(
          box("withoutLaterVolumes", tr("Begin at volume 1"),
              tr("Later volumes of a series of which this reader has read nothing are left out"))),
      m_withoutEditions(
          box("withoutEditions", tr("No other editions"),
              tr("Other editions of what this reader has read are left out; of each work one is listed"))),
      m_onePerAuthor(box("onePerAuthor", tr("One per author"), tr("At most one book of each author"))),
      m_withoutAuthors(new QLineEdit(this)),
      m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("listRulesBar"));
    setAccessibleName(tr("Series, editions and authors of recommended books"));
    auto* people = new QWidget(this);
    //: Before names of authors who are never to be recommended
    auto* words = new QLabel(tr("Never"), people);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(m_withoutAuthors);
    m_withoutAuthors->setObjectName(QStringLiteral("withoutAuthors"));
    m_withoutAuthors->setAccessibleName(tr("Never these authors"));
    m_withoutAuthors->setToolTip(
        tr("No book that one of these people has a part in; a semicolon between names"));
    m_withoutAuthors->setPlaceholderText(tr("authors; with semicolons"));
    m_withoutAuthors->setClearButtonEnabled(true);
    m_withoutAuthors->setFixedWidth(24 * theme::kGrid);
    auto* row = new QHBoxLayout(people);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid / 2);
    row->addWidget(words);
    row->addWidget(m_withoutAuthors);

    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, theme::kGrid / 2);
    for (QWidget* control :
         {m_nextVolume, m_withoutLaterVolumes, m_onePerSeries, m_withoutEditions, m_onePerAuthor}) {
        control->setMinimumHeight(m_withoutAuthors->sizeHint().height()); // all in a line on one level
        layout->addWidget(control);
    }
    layout->addWidget(people);

    m_soon->setSingleShot(true);
    m_soon->setInterval(kPauseOfRules);
    connect(m_soon, &QTimer::timeout, this, &ListRulesBar::changed);
    connect(m_withoutAuthors, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
}

QCheckBox* ListRulesBar::box(const char* objectName, const QString& text, const QString& meaning)
{
    auto* one = new QCheckBox(text, this);
    one->setObjectName(QLatin1String(objectName));
    one->setAccessibleName(text);
    one->setAccessibleDescription(meaning);
    one->setToolTip(meaning);
    connect(one, &QCheckBox::toggled, this, [this] { m_soon->start(); });
    return one;
}

ListRules ListRulesBar::rules() const
{
    ListRules rules{.onePerSeries = m_onePerSeries->isChecked(),
                    .onePerAuthor = m_onePerAuthor->isChecked(),
                    .nextVolume = m_nextVolume->isChecked(),
                    .withoutEditions = m_withoutEditions->isChecked(),
                    .withoutLaterVolumes = m_withoutLaterVolumes->isChecked()};
    for (const QString& name : m_withoutAuthors->text().split(kBetweenPeople))
        if (const QString person = name.simplified(); !person.isEmpty())
            rules.withoutAuthors.push_back(person.toStdString());
    return rules;
}

void ListRulesBar::setRules(const ListRules& rules)
{
    m_onePerSeries->setChecked(rules.onePerSeries);
    m_onePerAuthor->setChecked(rules.onePerAuthor);
    m_nextVolume->setChecked(rules.nextVolume);
    m_withoutEditions->setChecked(rules.withoutEditions);
    m_withoutLaterVolumes->setChecked(rules.withoutLaterVolumes);
    QStringList people;
    for (const std::string& person : rules.withoutAuthors)
        people.append(QString::fromStdString(person));
    m_withoutAuthors->setText(people.join(QStringLiteral("; ")));
    m_soon->stop();
}

void ListRulesBar::addUnwanted(const QString& person)
{
    ListRules rules = this->rules();
    rules.withoutAuthors.push_back(person.toStdString());
    setRules(rules);
    emit changed();
}

} // namespace shelf
