// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace shelf {

/// A small "?" beside a field: says what the field means, with a link to where the guide tells more. F1 in
/// the field itself leads there, too, so that the button is no stop of the Tab key.
class HelpButton : public QToolButton {
    Q_OBJECT
public:
    HelpButton(const QString& topic, const QString& title, const QString& meaning, QWidget* parent);

    void setMeaning(const QString& meaning) { m_meaning = meaning; }
    /// What the small window says, with its link.
    QString text() const;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_topic;
    QString m_title;
    QString m_meaning;
};

/// A meaning as What's This shows it, with the link.
QString whatsThisOf(const QString& title, const QString& meaning, const QString& topic);

} // namespace shelf
