// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/closer_bar.h"

#include "app/pages/compare/closer/closer_look.h"
#include "app/pages/compare/closer/closer_words.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"
#include "widgets/size/box_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace shelf {

QString measureWords(const CloserLook& look)
{
    return CloserBar::tr("Measure %Ln run(s) reader by reader", nullptr,
                         static_cast<int>(look.unmeasured().size()));
}

QString noPairsWords(const CloserLook& look)
{
    constexpr int kFewest = 2;
    const auto there = look.candidates().size();
    if (there < kFewest)
        return CloserBar::tr("Here stands whether one run is better than another, beyond chance: once there "
                             "are two that hold ratings out.");
    if (there - look.unmeasured().size() < kFewest)
        return CloserBar::tr(
            "What each reader’s figures are is not known yet. It is worked out when you "
            "want it, as much work as measuring rankings, and kept while the runs are open.");
    return {};
}

CloserBar::CloserBar(CloserLook& look, const Session& session, const QString& prefix, bool withAgainst,
                     QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_session(session),
      m_layout(new QHBoxLayout(this)),
      m_lines(new FlowLayout),
      m_metric(new QComboBox(this)),
      m_against(withAgainst ? new QComboBox(this) : nullptr),
      m_measure(new QPushButton(this))
{
    m_lines->setGap(theme::kGrid);
    auto* figure = new QLabel(tr("&Figure"), this);
    figure->setBuddy(m_metric);
    m_metric->setObjectName(prefix + QStringLiteral("Metric"));
    m_metric->setAccessibleName(tr("Figure that runs are compared by"));
    for (const PairedMetric& one : pairedMetrics())
        m_metric->addItem(metricName(one), QString::fromUtf8(one.key.data()));
    connect(m_metric, &QComboBox::activated, this,
            [this] { m_look.setMetric(m_metric->currentData().toString()); });
    m_lines->addWidget(figure);
    m_lines->addWidget(m_metric);
    if (m_against) {
        m_against->setObjectName(prefix + QStringLiteral("Against"));
        m_against->setAccessibleName(tr("Which pairs of runs"));
        m_against->setToolTip(tr("The fewer comparisons are made, the smaller are the differences that can "
                                 "be shown: choose before you look"));
        m_against->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        cutInTheMiddle(m_against);
        connect(m_against, &QComboBox::activated, this,
                [this] { m_look.setAgainst(m_against->currentData().toInt()); });
        m_lines->addWidget(m_against);
    }
    m_measure->setObjectName(prefix + QStringLiteral("Measure"));
    connect(m_measure, &QPushButton::clicked, &m_look, &CloserLook::measure);
    m_lines->addWidget(m_measure);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::kGrid);
    m_layout->addLayout(m_lines, 1);
    connect(&m_look, &CloserLook::changed, this, &CloserBar::update);
    update();
}

void CloserBar::addTool(QWidget* tool)
{
    m_lines->addWidget(tool);
}

void CloserBar::addButton(QPushButton* button)
{
    button->setFlat(true);
    m_layout->addWidget(button, 0, Qt::AlignTop);
}

void CloserBar::update()
{
    m_metric->setCurrentIndex(m_metric->findData(QString::fromUtf8(m_look.metric().key.data())));
    const auto missing = m_look.unmeasured().size();
    m_measure->setText(measureWords(m_look));
    m_measure->setAccessibleName(m_measure->text());
    // While nothing is known the empty table has this button.
    m_measure->setVisible(missing > 0 && missing < m_look.candidates().size());
    m_measure->setEnabled(!m_look.isMeasuring());
    if (!m_against)
        return;
    m_against->clear();
    m_against->addItem(tr("All pairs"), 0);
    for (const int number : m_look.candidates())
        m_against->addItem(tr("Each with %1").arg(m_session.findRun(number)->name), number);
    m_against->setCurrentIndex(std::max(0, m_against->findData(m_look.against())));
    m_against->setVisible(m_look.candidates().size() > 2);
}

} // namespace shelf
