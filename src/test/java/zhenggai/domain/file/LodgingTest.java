package zhenggai.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LodgingTest {
    @ParameterizedTest
    @CsvSource({
        "D:\\整改\\a.zgt,NTFS,false,THIS_PC", "/home/clerk/a.zgt,ext4,false,THIS_PC", "\\\\?\\D:\\整改\\a.zgt,NTFS,false,THIS_PC",
        "C:\\整改\\OneDrive.zgt,NTFS,false,THIS_PC", "C:\\整改\\不用OneDrive\\a.zgt,NTFS,false,THIS_PC",
        "\\\\server\\share\\a.zgt,NTFS,false,NETWORK", "\\\\?\\UNC\\server\\share\\a.zgt,NTFS,false,NETWORK", "/mnt/office/a.zgt,cifs,false,NETWORK", "/srv/a.zgt,NFS4,false,NETWORK", "/srv/b.zgt,fuse.sshfs,false,NETWORK",
        "E:\\a.zgt,FAT32,true,REMOVABLE", "/media/clerk/STICK/a.zgt,vfat,false,REMOVABLE", "/run/media/clerk/STICK/a.zgt,exfat,false,REMOVABLE",
        "C:\\Users\\clerk\\OneDrive - 示例市红十字会\\a.zgt,NTFS,false,SYNCED", "C:\\Users\\clerk\\onedrive\\a.zgt,NTFS,false,SYNCED",
        "D:\\我的文件\\坚果云\\a.zgt,NTFS,false,SYNCED", "D:\\Nutstore Files\\a.zgt,NTFS,false,SYNCED", "D:\\WPS云盘\\a.zgt,NTFS,false,SYNCED",
        "D:\\百度同步盘\\整改\\a.zgt,NTFS,false,SYNCED", "D:\\BaiduSyncdisk\\a.zgt,NTFS,false,SYNCED", "E:\\OneDrive\\a.zgt,exFAT,true,REMOVABLE"})
    void wordsOfThePathAndTheVolumeTellWhereACaseLies(String path, String volume, boolean removable, Lodging lodging) {
        assertThat(Lodging.of(path, volume, removable)).isEqualTo(lodging);
    }
}
