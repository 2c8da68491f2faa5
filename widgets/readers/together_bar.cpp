// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/together_bar.h"

#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace shelf {

TogetherBar::TogetherBar(QWidget* parent)
    : QWidget(parent),
      m_reader(new QLineEdit(this)),
      m_rule(new QComboBox(this)),
      m_unknown(new QLabel(tr("No reader has this id or name"), this))
{
    setObjectName(QStringLiteral("togetherBar"));
    auto* words = new QLabel(tr("Together with reader"), this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(m_reader);
    m_reader->setObjectName(QStringLiteral("togetherReader"));
    m_reader->setAccessibleName(tr("Second reader"));
    m_reader->setPlaceholderText(tr("id or name"));
    m_reader->setClearButtonEnabled(true);
    m_reader->setFixedWidth(16 * theme::kGrid);
    m_reader->setToolTip(tr("Books for two: what either has read is left out. Enter takes the name"));
    m_rule->setObjectName(QStringLiteral("togetherRule"));
    m_rule->setAccessibleName(tr("How two wishes become one"));
    m_rule->addItem(tr("Mean of both"));
    m_rule->addItem(tr("Nobody displeased"));
    m_rule->setItemData(0, tr("The mean of the two standardized scores"), Qt::ToolTipRole);
    m_rule->setItemData(1, tr("The lower of the two standardized scores"), Qt::ToolTipRole);
    m_rule->setEnabled(false);
    m_unknown->setObjectName(QStringLiteral("togetherUnknown"));
    m_unknown->hide();

    const auto group = [this](std::initializer_list<QWidget*> widgets) {
        auto* box = new QWidget(this);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::kGrid / 2);
        for (QWidget* widget : widgets)
            row->addWidget(widget);
        return box;
    };
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, theme::kGrid / 2);
    layout->addWidget(group({words, m_reader}));
    layout->addWidget(group({m_rule}));
    layout->addWidget(m_unknown);

    const auto say = [this] {
        if (reader() == m_said)
            return;
        m_said = reader();
        m_rule->setEnabled(!m_said.isEmpty());
        emit changed();
    };
    connect(m_reader, &QLineEdit::editingFinished, this, say);
    connect(m_reader, &QLineEdit::textChanged, this, [this, say] {
        if (reader().isEmpty())
            say();
    });
    connect(m_rule, &QComboBox::currentIndexChanged, this, &TogetherBar::changed);
}

QString TogetherBar::reader() const
{
    return m_reader->text().trimmed();
}

JointRule TogetherBar::rule() const
{
    return m_rule->currentIndex() == 1 ? JointRule::leastMisery : JointRule::mean;
}

void TogetherBar::setReader(const QString& name)
{
    m_reader->setText(name);
    emit m_reader->editingFinished();
}

void TogetherBar::setReader(const QString& name, JointRule rule)
{
    m_said = name;
    const QSignalBlocker still(m_rule);
    m_reader->setText(name);
    m_rule->setCurrentIndex(rule == JointRule::leastMisery ? 1 : 0);
    m_rule->setEnabled(!name.isEmpty());
}

void TogetherBar::setUnknown(bool unknown)
{
    m_unknown->setVisible(unknown);
}

} // namespace shelf
