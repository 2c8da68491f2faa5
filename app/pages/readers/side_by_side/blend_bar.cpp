// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/blend_bar.h"

#include "app/pages/readers/side_by_side/blend_desk.h"
#include "app/pages/readers/side_by_side/figures_model.h"
#include "app/pages/readers/side_by_side/side_by_side_words.h"
#include "app/pages/shared/named_widget.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

BlendBar::BlendBar(BlendDesk& blend, QWidget* parent)
    : QWidget(parent),
      m_blend(blend),
      m_figures(new FiguresModel(this)),
      m_rule(named(new QComboBox(this), "blendRule", tr("How scores are combined"))),
      m_measure(named(new QPushButton(tr("Evaluate"), this), "blendMeasure", tr("Evaluate the blend"))),
      m_stop(named(new QPushButton(tr("Stop"), this), "blendStop", tr("Stop evaluating"))),
      m_words(new QLabel(this)),
      m_table(plainTable(QStringLiteral("blendFigures"), tr("Figures of the blend and its parts"), this))
{
    for (const BlendRule rule : kBlendRules) {
        m_rule->addItem(SideBySideWords::ruleName(rule), static_cast<int>(rule));
        m_rule->setItemData(m_rule->count() - 1, SideBySideWords::ruleTip(rule), Qt::ToolTipRole);
    }
    connect(m_rule, &QComboBox::activated, this,
            [this](int at) { m_blend.setRule(static_cast<BlendRule>(m_rule->itemData(at).toInt())); });
    m_measure->setToolTip(tr("Measures the blend, and its parts beside it, on the ratings that were held out from "
                             "all of them"));
    connect(m_measure, &QPushButton::clicked, &m_blend, &BlendDesk::measure);
    connect(m_stop, &QPushButton::clicked, &m_blend, &BlendDesk::stop);
    m_words->setObjectName(QStringLiteral("blendWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_figures);
    m_table->setSortingEnabled(false);

    auto* row = new FlowLayout;
    row->setGap(theme::kGrid);
    row->addWidget(m_rule);
    row->addWidget(m_measure);
    row->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_words);
    layout->addWidget(m_table);

    for (const auto signal : {&BlendDesk::changed, &BlendDesk::judgingChanged, &BlendDesk::measuringChanged})
        connect(&m_blend, signal, this, &BlendBar::showState);
    connect(&m_blend, &BlendDesk::measuredChanged, this, &BlendBar::showMeasured);
    showMeasured();
}

void BlendBar::showState()
{
    setVisible(m_blend.isOn());
    const QSignalBlocker still(m_rule);
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(m_blend.rule())));
    m_rule->setToolTip(SideBySideWords::ruleTip(m_blend.rule()));
    // The keyboard stays here: a button that is pressed and then disabled would hand it to a list.
    m_measure->setEnabled(m_blend.canMeasure() || m_blend.isMeasuring());
    if (!m_blend.isMeasuring() && m_stop->hasFocus())
        m_measure->setFocus(Qt::OtherFocusReason);
    m_stop->setEnabled(m_blend.isMeasuring());
    const QString obstacle = SideBySideWords::obstacle(m_blend);
    const QString verdict = SideBySideWords::verdict(m_blend.measured());
    m_words->setText(shownText(!obstacle.isEmpty()  ? obstacle
                               : !verdict.isEmpty() ? verdict
                                                    : tr("Weights are tried at once; “Evaluate” measures them over all readers, "
                                                         "without filters and second reader.")));
}

void BlendBar::showMeasured()
{
    // A fifth of the room at most: the lists are what it is about.
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int most = std::clamp(parentWidget()->height() / 5 / row, 2, 5);
    m_figures->setMeasured(m_blend.measured());
    const int rows = m_figures->rowCount();
    m_table->setVisible(rows > 0);
    for (int column = 0; column < m_figures->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + std::clamp(rows, 1, most) * row +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2);
    m_table->scrollToBottom();
    showState();
}

} // namespace shelf
