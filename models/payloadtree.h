// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload.h"

#include <QAbstractItemModel>
#include <QThreadPool>
#include <memory>
#include <optional>

namespace qd {

/// An entry's fields as a tree of name and value. It is unfolded on a thread of its own; a later
/// show() drops what an earlier one still works on. Rows come a few hundred at a time. Secrets read
/// "•••• hidden" until they are revealed, which ends with the next entry. GUI thread.
class PayloadTree final : public QAbstractItemModel
{
    Q_OBJECT
public:
    static constexpr int Chunk = 200;

    explicit PayloadTree(QObject *parent = nullptr);
    ~PayloadTree() override; ///< waits for the thread (bounded by PayloadLimits)

    void show(const QueueEntry &entry); ///< changed() when it can be seen
    void clear();
    void setRedaction(const Redaction &redaction); ///< what is shown is read again by it
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }
    bool hasSecrets() const { return m_secrets; }
    bool isReading() const { return m_reading; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const PayloadNode *node(const QModelIndex &index = {}) const; ///< the entry itself for none
    bool isHidden(const PayloadNode &node) const { return node.secret && !m_revealed; }
    QString text(const QModelIndex &index = {}) const; ///< for the clipboard
    QString json(const QModelIndex &index = {}) const;

signals:
    void changed();

private:
    int nodeAt(const QModelIndex &index) const;
    int childCount(const QModelIndex &index) const; ///< fetched or not
    void take(quint64 turn, const std::shared_ptr<const Payload> &payload);

    std::shared_ptr<const Payload> m_payload;
    std::optional<QueueEntry> m_entry; ///< whose it is, or will be
    QHash<int, int> m_fetched;         ///< by node: rows that are there
    Redaction m_redaction;
    quint64 m_turn = 0;
    bool m_revealed = false, m_secrets = false, m_reading = false;
    QThreadPool m_pool;
};

} // namespace qd
