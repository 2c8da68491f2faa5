// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace shelf {

/// The cover of one book at a fixed 2:3 shape.
class CoverWidget : public QWidget {
    Q_OBJECT
public:
    explicit CoverWidget(QWidget* parent = nullptr);
    /// A drawn cover, until there is a picture of this book.
    void setBook(const QString& title, const QString& authors);
    void setPicture(const QImage& picture); ///< null: drawn
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_authors;
    QImage m_picture;
};

} // namespace shelf
