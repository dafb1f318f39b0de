// SPDX-License-Identifier: GPL-3.0-or-later
/* The head of the AppImage (type 2): unpacks the file system that follows it, once for each content, and becomes the program
 * in it. No FUSE, no child process: signals, exit codes and the terminal are the program's own.
 *
 * Unpacked copies are kept in the first of $XDG_CACHE_HOME, ~/.cache, $XDG_RUNTIME_DIR, $TMPDIR, /var/tmp, /tmp where programs may be
 * run, in quarterdeck-appimage-UID/ (0700, ours) by the content's name, which appimage.sh writes into this program.
 *   --appimage-offset    where the file system begins
 *   --appimage-extract   unpacks into ./squashfs-root
 */
#include <squashfuse/squashfuse.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

/* Replaced by the packer: 32 hex digits after the mark. */
static volatile const char content[] = "QUARTERDECK-CONTENT:00000000000000000000000000000000";

static int fail(const char *what, const char *name)
{
    fprintf(stderr, "AppImage: %s %s: %s\n", what, name, strerror(errno));
    return 127;
}

static off_t elf_end(int fd)
{
    Elf64_Ehdr head;
    if (pread(fd, &head, sizeof head, 0) != (ssize_t)sizeof head || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0 || head.e_shnum == 0)
        return -1;
    return (off_t)head.e_shoff + (off_t)head.e_shnum * head.e_shentsize;
}

/* "dir/name" without ".." and not absolute. */
static int is_inside(const char *path)
{
    if (path[0] == '/' || strcmp(path, "..") == 0 || strncmp(path, "../", 3) == 0)
        return 0;
    const size_t length = strlen(path);
    return strstr(path, "/../") == NULL && (length < 3 || strcmp(path + length - 3, "/..") != 0);
}

static int write_file(sqfs *fs, sqfs_inode *inode, const char *path)
{
    static char block[1 << 17];
    const int out = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, inode->base.mode & 0755);
    if (out < 0)
        return 1;
    uint64_t at = 0;
    const uint64_t size = inode->xtra.reg.file_size;
    while (at < size) {
        sqfs_off_t got = sizeof block;
        if (sqfs_read_range(fs, inode, (sqfs_off_t)at, &got, block) != SQFS_OK || got <= 0) {
            close(out);
            errno = EIO;
            return 1;
        }
        for (sqfs_off_t done = 0; done < got;) {
            const ssize_t n = write(out, block + done, (size_t)(got - done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0) {
                close(out);
                return 1;
            }
            done += n;
        }
        at += (uint64_t)got;
    }
    return close(out);
}

static int extract(int fd, off_t offset, const char *folder)
{
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    errno = EIO;
    if (sqfs_init(&fs, fd, (size_t)offset) != SQFS_OK || sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK)
        return 1;
    while (sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        sqfs_inode inode;
        if (walk.dir_end)
            continue;
        errno = EIO;
        if (!is_inside(walk.path) || snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path ||
            sqfs_inode_get(&fs, &inode, walk.entry.inode) != SQFS_OK)
            return 1;
        switch (inode.base.inode_type) {
        case SQUASHFS_DIR_TYPE:
        case SQUASHFS_LDIR_TYPE:
            if (mkdir(path, 0755) != 0)
                return 1;
            break;
        case SQUASHFS_SYMLINK_TYPE:
        case SQUASHFS_LSYMLINK_TYPE: {
            char target[PATH_MAX];
            size_t size = sizeof target;
            if (sqfs_readlink(&fs, &inode, target, &size) != SQFS_OK || symlink(target, path) != 0)
                return 1;
            break;
        }
        case SQUASHFS_REG_TYPE:
        case SQUASHFS_LREG_TYPE:
            if (write_file(&fs, &inode, path) != 0)
                return 1;
            break;
        default:
            return 1;
        }
    }
    return error != SQFS_OK;
}

/* A folder of ours alone in which programs may run. */
static int take_folder(const char *base, const char *sub, char *folder, size_t size)
{
    struct stat info;
    struct statvfs volume;
    if (!base || base[0] != '/')
        return 0;
    if (sub) {
        if (snprintf(folder, size, "%s/%s", base, sub) >= (int)size)
            return 0;
        mkdir(folder, 0700);
        base = folder;
    }
    char own[PATH_MAX];
    if (snprintf(own, sizeof own, "%s/quarterdeck-appimage-%u", base, (unsigned)getuid()) >= (int)sizeof own)
        return 0;
    if (mkdir(own, 0700) != 0 && errno != EEXIST)
        return 0;
    if (lstat(own, &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != getuid() || (info.st_mode & 077) != 0)
        return 0;
    if (statvfs(own, &volume) != 0 || (volume.f_flag & ST_NOEXEC) || access(own, W_OK | X_OK) != 0)
        return 0;
    return snprintf(folder, size, "%s", own) < (int)size;
}

static int remove_one(const char *path, const struct stat *info, int type, struct FTW *where)
{
    (void)info;
    (void)type;
    (void)where;
    return remove(path);
}

/* Only what we just made. */
static void remove_tree(const char *folder)
{
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

int main(int argc, char **argv)
{
    const int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    const off_t offset = fd < 0 ? -1 : elf_end(fd);
    if (offset < 0)
        return fail("cannot read", "itself");
    if (argc > 1 && strcmp(argv[1], "--appimage-offset") == 0)
        return printf("%lld\n", (long long)offset) < 0;
    if (argc > 1 && strcmp(argv[1], "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0 || extract(fd, offset, "squashfs-root") != 0)
            return fail("cannot unpack into", "squashfs-root");
        return 0;
    }

    char base[PATH_MAX];
    if (!take_folder(getenv("XDG_CACHE_HOME"), NULL, base, sizeof base) && !take_folder(getenv("HOME"), ".cache", base, sizeof base) &&
        !take_folder(getenv("XDG_RUNTIME_DIR"), NULL, base, sizeof base) && !take_folder(getenv("TMPDIR"), NULL, base, sizeof base) &&
        !take_folder("/var/tmp", NULL, base, sizeof base) && !take_folder("/tmp", NULL, base, sizeof base)) {
        fputs("AppImage: there is no folder to unpack into where programs may be run; set XDG_CACHE_HOME\n", stderr);
        return 127;
    }
    char name[33], folder[PATH_MAX + 40], run[PATH_MAX + 60], self[PATH_MAX];
    for (int i = 0; i < 32; ++i)
        name[i] = content[sizeof "QUARTERDECK-CONTENT:" - 1 + i];
    name[32] = '\0';
    snprintf(folder, sizeof folder, "%s/%s", base, name);
    snprintf(run, sizeof run, "%s/AppRun", folder);
    if (access(run, X_OK) != 0) {
        char fresh[PATH_MAX + 40];
        snprintf(fresh, sizeof fresh, "%s/new-XXXXXX", base);
        if (!mkdtemp(fresh))
            return fail("cannot unpack into", base);
        if (extract(fd, offset, fresh) != 0) {
            const int why = errno;
            remove_tree(fresh);
            errno = why;
            return fail("cannot unpack into", base);
        }
        /* Complete or not there; another start may have been faster. */
        if (rename(fresh, folder) != 0)
            remove_tree(fresh);
    }
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    self[length < 0 ? 0 : length] = '\0';
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    argv[0] = run;
    execv(run, argv);
    return fail("cannot run", run);
}
